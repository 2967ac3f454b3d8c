import { describe, expect, test } from 'vitest'
import { groupsOf, rulesOf } from '../marked-text.ts'

describe('a family name after the full name', () => {
  test.each([
    ['[P Gordon Sondland] spoke. [P Sondland] left.', ['Gordon Sondland = Sondland']],
    ['[P Assad] won. [P Bashar al-Assad] spoke. [P al-Assad] left.', ['Bashar al-Assad = Assad = al-Assad']],
    ['[P Jakob von Moltke] spoke. [P von Moltke] left. [P Moltke] came.', ['Jakob von Moltke = von Moltke = Moltke']],
    ['[P James Van Der Beek] danced. [P Van Der Beek] left.', ['James Van Der Beek = Van Der Beek']],
    ['[P Ngozi Okonjo-Iweala] spoke. [P Okonjo-Iweala] left.', ['Ngozi Okonjo-Iweala = Okonjo-Iweala']],
  ])('%s', (text, groups) => {
    expect(groupsOf(text)).toEqual(groups)
    expect(rulesOf(text)).toEqual(['resolve/surname'])
  })
  test.each([
    ['[P David Moura-George] spoke. [P George] left.', ['David Moura-George', 'George']],
    ['[P Erdoğan] spoke. His wife, [P Emine Erdoğan], smiled.', ['Erdoğan', 'Emine Erdoğan']],
    ['[P Erdoğan] spoke. {First Lady} [P Emine Erdoğan] smiled.', ['Erdoğan', 'Emine Erdoğan']],
    ['[P George Washington] spoke in [L Washington].', ['George Washington', 'Washington']],
    ['Policies the [P West] has. The [P West] lost. [P Cornel West] ran.', ['West', 'Cornel West']],
  ])('not: %s', (text, groups) => expect(groupsOf(text)).toEqual(groups))
})

describe('a given name after the full name', () => {
  test.each([
    ['[P Xi Jinping] spoke. [P Xi] left.', ['Xi Jinping = Xi']],
    ['[P Steve Roe] spoke. “We all miss [P Steve]”, he said.', ['Steve Roe = Steve']],
    ['[P Tim Gordon Roe] spoke. It was “the [P Gordon] problem”.', ['Tim Gordon Roe = Gordon']],
    ['[P Hunter Biden] spoke. [P Hunter] left.', ['Hunter Biden = Hunter']],
    ['[P Mohd Faiz Abdullah] spoke. [P Faiz] left.', ['Mohd Faiz Abdullah = Faiz']],
  ])('%s', (text, groups) => {
    expect(groupsOf(text)).toEqual(groups)
    expect(rulesOf(text)).toEqual(['resolve/given-name'])
  })
})

describe('titles that are none', () => {
  test.each([
    ['[P Andy Kim] ran. She is the first lady. [P Kim] won.', ['Andy Kim = Kim']],
    ['[P Andy Kim] ran. First lady [P Kim] won.', ['Andy Kim', 'Kim']],
    ['[P Andy Kim] ran. Miss [P Kim] won.', ['Andy Kim', 'Kim']],
    ['[P Andy Kim] ran. They miss [P Kim].', ['Andy Kim = Kim']],
  ])('%s', (text, groups) => expect(groupsOf(text)).toEqual(groups))
})

describe('a short form of a given name', () => {
  test.each([
    ['[P Rebecca Cooke] spoke. [P Becca] left.', ['Rebecca Cooke = Becca']],
    ['[P Becca] left. [P Rebecca Cooke] spoke.', ['Becca', 'Rebecca Cooke']],
    ['[P Rebecca Cooke] met [P Rebecca Roe]. [P Becca] left.', ['Rebecca Cooke', 'Rebecca Roe', 'Becca']],
    ['[P Cooke Rebecca] spoke. [P Becca] left.', ['Cooke Rebecca', 'Becca']],
    ['[P Becca Roe] spoke. [P Rebecca Cooke] met [P Becca].', ['Becca Roe = Becca', 'Rebecca Cooke']],
  ])('%s', (text, groups) => expect(groupsOf(text)).toEqual(groups))
})

describe('full names of one person', () => {
  test.each([
    [
      '[P Patrick W. Carlineo] called. [P Patrick Carlineo Jr.] hung up. [P Pat Carlineo] left.',
      ['Patrick Carlineo Jr. = Patrick W. Carlineo = Pat Carlineo'],
    ],
    ['[P Volodymyr Zelenskiy] spoke. [P Volodymyr Zelensky] left.', ['Volodymyr Zelenskiy = Volodymyr Zelensky']],
    ['[P Recep Tayyip Erdoğan] spoke. [P Tayyip Erdogan] left.', ['Recep Tayyip Erdoğan = Tayyip Erdogan']],
  ])('%s', (text, groups) => {
    expect(groupsOf(text)).toEqual(groups)
    expect(rulesOf(text)).toEqual(['resolve/full-name'])
  })
  test.each([
    ['[P John Smith Jr.] met [P John Smith Sr.].', ['John Smith Jr.', 'John Smith Sr.']],
    ['[P George W. Bush] met [P George H. W. Bush].', ['George W. Bush', 'George H. W. Bush']],
    ['[P J. Smith] came. [P John Smith] met [P Jane Smith].', ['J. Smith', 'John Smith', 'Jane Smith']],
    ['[P Kim Jong Un] met [P Kim Yo Jong].', ['Kim Jong Un', 'Kim Yo Jong']],
  ])('not: %s', (text, groups) => expect(groupsOf(text)).toEqual(groups))
})

describe('a name that several people bear', () => {
  test.each([
    [
      '[P Joe Biden] spoke. His son [P Hunter Biden] left. [P Hunter] came. [P Biden] smiled.',
      ['Joe Biden = Biden', 'Hunter Biden = Hunter'],
    ],
    [
      '[P Bill Clinton] met [P Hillary Clinton]. {Mrs} [P Clinton] left. {Mr} [P Clinton] stayed.',
      ['Bill Clinton = Clinton', 'Hillary Clinton = Clinton'],
    ],
    [
      '{President} [P Joe Biden] and [P Jill Biden] arrived. {President} [P Biden] spoke.',
      ['Joe Biden = Biden', 'Jill Biden'],
    ],
    [
      '[P Adam Smith] and [P Ben Smith] argued. [P Smith] left. [P Smith] returned.',
      ['Adam Smith', 'Ben Smith', 'Smith'],
    ],
    ['[P Kim Jong Un] met [P Kim Yo Jong]. [P Kim] spoke.', ['Kim Jong Un', 'Kim Yo Jong', 'Kim']],
    [
      '[P Bill Clinton] spoke. [P Clinton] left. [P Hillary Clinton] came.',
      ['Bill Clinton = Clinton', 'Hillary Clinton'],
    ],
  ])('%s', (text, groups) => expect(groupsOf(text)).toEqual(groups))
})

describe('families and generations', () => {
  test.each([
    [
      '[P George Soros] gave. His son [P Alexander Soros] gave. The elder [P Soros] smiled. The [P Soros] family left.',
      ['George Soros = Soros', 'Alexander Soros', 'Soros'],
    ],
    ['{Ms} [P Bowles]’ father, [P Shaun Bowles], met [P Holly Bowles].', ['Holly Bowles = Bowles', 'Shaun Bowles']],
  ])('%s', (text, groups) => expect(groupsOf(text).sort()).toEqual(groups.sort()))
})

describe('nicknames, pet names and pen names', () => {
  test.each([
    ['[P Jame “Buffalo Bill” Gumb] hid. [P Buffalo Bill] ran.', ['Jame “Buffalo Bill” Gumb = Buffalo Bill']],
    ['[P Abigail Van Buren], also known as [P Jeanne Phillips], wrote.', ['Abigail Van Buren = Jeanne Phillips']],
    ['[P Wendy Garrett] found it. [P Garett] agreed.', ['Wendy Garrett = Garett']],
  ])('%s', (text, groups) => expect(groupsOf(text)).toEqual(groups))
  test.each([
    ['[P Wendy Garrett] met [P Jarrett].', ['Wendy Garrett', 'Jarrett']],
    ['[P John Smith], who knows [P Jane Doe], left.', ['John Smith', 'Jane Doe']],
  ])('not: %s', (text, groups) => expect(groupsOf(text)).toEqual(groups))
})

describe('fathers, sons, brothers and spouses of the well known', () => {
  test.each([
    [
      '[P Donald Trump] spoke. [P Donald Trump Jr.] wrote. [P Trump] left.',
      ['Donald Trump = Trump', 'Donald Trump Jr.'],
    ],
    [
      '[P Donald J. Trump] met [P Donald Trump Jr.]. [P Donald Trump] left.',
      ['Donald J. Trump = Donald Trump', 'Donald Trump Jr.'],
    ],
    ['[P Donald Trump] spoke. [P Trump Jr.] wrote.', ['Donald Trump', 'Trump Jr.']],
    ['[P Robert Kennedy Jr.] ran. His father, [P Robert Kennedy], died.', ['Robert Kennedy Jr.', 'Robert Kennedy']],
    ['[P Obama] spoke. [P Michelle Obama] wrote.', ['Obama', 'Michelle Obama']],
    ['[P Biden] spoke. [P Jill Biden] met [P Hunter Biden]. [P Biden] left.', ['Biden', 'Jill Biden', 'Hunter Biden']],
    ['[P Michelle Obama] wrote. [P Obama] spoke.', ['Michelle Obama = Obama']],
    [
      '[P Mohammed bin Salman] met King [P Salman]. [P bin Salman] left.',
      ['Mohammed bin Salman = bin Salman', 'Salman'],
    ],
    ['The brothers [P Adam Tarn] and [P Ben Tarn] fled. [P Tarn] hid.', ['Adam Tarn', 'Ben Tarn', 'Tarn']],
    ['[P Li Wei] met [P Li Na]. [P Li] left.', ['Li Wei', 'Li Na', 'Li']],
    [
      '[P Joe Biden] ran. [P Hunter Biden] worked. {Vice President} [P Biden] left. [P Biden] spoke.',
      ['Joe Biden = Biden', 'Hunter Biden'],
    ],
    [
      '[P Hunter Biden] worked. [P Joe Biden] ran. {Vice President} [P Biden] left.',
      ['Hunter Biden', 'Joe Biden = Biden'],
    ],
    ['[P Joe Biden] ran. [P Hunter Biden] worked. [P Biden] left.', ['Joe Biden = Biden', 'Hunter Biden']],
    ['[P Hunter Biden] worked. [P Joe Biden] ran. [P Biden] left.', ['Hunter Biden', 'Joe Biden', 'Biden']],
    [
      '{Gov.} [P Phil Tarn] and {first lady} [P Tammy Tarn] came. [P Tarn], who is married to Gov. [P Phil Tarn], spoke. [P Tarn] won.',
      ['Phil Tarn', 'Tammy Tarn = Tarn'],
    ],
    ['{Gov.} [P Phil Tarn] and {first lady} [P Tammy Tarn] came. [P Tarn] won.', ['Phil Tarn = Tarn', 'Tammy Tarn']],
    ['[P Mary Smith] came. {Mr} [P Smith] left.', ['Mary Smith', 'Smith']],
  ])('%s', (text, groups) => expect(groupsOf(text)).toEqual(groups))
})
