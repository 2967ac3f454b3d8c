import './browser-words.ts'
import { describe, expect, test } from 'vitest'
import { cast, filterCast } from '../../src/view/cast.ts'
import { correctionWords } from '../../src/view/correction-words.ts'
import { dateWords } from '../../src/view/date-words.ts'
import { entityView } from '../../src/view/entity-view.ts'
import { entityWords } from '../../src/view/entity-words.ts'
import { excerpt, excerptText, paragraphOf } from '../../src/view/excerpt.ts'
import { exportMarkdown } from '../../src/view/export-markdown.ts'
import { figureList } from '../../src/view/figure-list.ts'
import { placeWords } from '../../src/view/place-words.ts'
import { quotesBySpeaker } from '../../src/view/quotes-by-speaker.ts'
import { readingTime } from '../../src/view/reading-time.ts'
import { timeline } from '../../src/view/timeline.ts'
import { countWords } from '../../src/view/words.ts'
import { RIVER, spanOf } from './river-analysis.ts'

describe('excerpt', () => {
  test('tells figures and dates from the words around', () => {
    expect(excerpt(RIVER, spanOf('met Diallo in Lomé in 2024.')).runs).toEqual([
      { text: 'met Diallo in Lomé in ' },
      { text: '2024', kind: 'date', date: '2024' },
      { text: '.' },
    ])
    expect(excerpt(RIVER, spanOf('the cost at 2.1 billion francs')).runs).toEqual([
      { text: 'the cost at ' },
      { text: '2.1 billion francs', kind: 'figure' },
    ])
  })

  test('a figure that is cut by the span is no figure', () => {
    expect(excerpt(RIVER, spanOf('the cost at 2.1')).runs).toEqual([{ text: 'the cost at 2.1' }])
  })

  test.each([
    ['River ministers', 0],
    ['The bridge', 1],
    ['Why it matters', 0],
    ['Kofi Mensah', 2],
    ['Nobody', 3],
  ])('“%s” stands in paragraph %i', (words, paragraph) => {
    expect(paragraphOf(RIVER, spanOf(words).start)).toBe(paragraph)
  })
})

describe('entityView', () => {
  test('quote, claim with who makes it, report', () => {
    const lines = entityView(RIVER, 'diallo')!.lines
    expect(lines.map(({ kind, by, paragraph }) => ({ kind, by, paragraph }))).toEqual([
      { kind: 'quote', by: undefined, paragraph: 1 },
      { kind: 'claim', by: 'Kofi Mensah', paragraph: 3 },
      { kind: 'report', by: undefined, paragraph: 2 },
    ])
  })

  test('the role stands above the lines and not among them', () => {
    const view = entityView(RIVER, 'mensah')!
    expect(excerptText(view.role!)).toBe('who chairs the RSC')
    expect(view.lines).toEqual([])
  })

  test('other names carry their proof', () => {
    const [alias] = entityView(RIVER, 'rsc')!.aliases
    expect(alias).toMatchObject({ name: 'RSC', rule: 'resolve/bracketed' })
    expect(excerptText(alias!.proof!)).toBe('River States Commission (RSC)')
  })

  test('a shorter form has the full name for its proof; an abbreviation the place that explains it', () => {
    const entities = RIVER.entities.map((entity) => {
      const { start, end } = entity.mentions[0]!
      const alias = { rule: 'resolve/surname', alias: 'Diallo', proof: { start, end } }
      return entity.id === 'diallo' ? { ...entity, aliases: ['Diallo'], merges: [alias] } : entity
    })
    const view = (id: string) => entityView({ ...RIVER, entities }, id)!.aliases.map(({ isShort }) => isShort)
    expect(view('diallo')).toEqual([true])
    expect(view('rsc')).toEqual([false])
  })

  test('what differs only in its capitals is no other name', () => {
    const entities = RIVER.entities.map((entity) =>
      entity.id === 'diallo' ? { ...entity, aliases: ['amara diallo', 'de Diallo', 'De Diallo', 'Amara'] } : entity,
    )
    const names = entityView({ ...RIVER, entities }, 'diallo')!.aliases.map(({ name }) => name)
    expect(names).toEqual(['de Diallo', 'Amara'])
  })

  test.each([
    ['short names', 'Name', 8],
    ['long names', 'A Name That Goes On And On And On', 2],
  ])('of %s only as many are related as two rows hold', (_, name, count) => {
    const others = Array.from({ length: 12 }, (_, index) => ({ ...RIVER.entities[0]!, id: `other${index}`, name }))
    const ties = others.map(({ id }) => ({ between: ['rsc', id] as const, provenance: [spanOf('Nobody asked us')] }))
    const { related } = entityView({ ...RIVER, entities: [...RIVER.entities, ...others], ties }, 'rsc')!
    expect(related).toHaveLength(count)
  })

  test('each mention knows where in the article it stands', () => {
    const places = entityView(RIVER, 'diallo')!.mentions.map(({ at }) => at)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places.every((at) => at > 0 && at < 1)).toBe(true)
  })

  test('who shares most sentences comes first among the related', () => {
    expect(entityView(RIVER, 'diallo')!.related).toEqual([
      { id: 'mensah', name: 'Kofi Mensah', type: 'person', hasCard: true },
      { id: 'lome', name: 'Lomé', type: 'place', hasCard: false },
    ])
  })

  test('an id that is not there has no view', () => expect(entityView(RIVER, 'nobody')).toBeUndefined())
})

describe('cast', () => {
  test('by type, the most named first', () => {
    expect(
      cast(RIVER).map(({ type, entries }) => [type, ...entries.map(({ name, count }) => `${name} ${count}`)]),
    ).toEqual([
      ['person', 'Amara Diallo 3', 'Kofi Mensah 3'],
      ['place', 'Lomé 2'],
      ['organization', 'River States Commission 3'],
    ])
  })

  test.each([
    ['lome', ['Lomé']],
    ['RSC', ['River States Commission']],
    [' kofi ', ['Kofi Mensah']],
    ['', ['Amara Diallo', 'Kofi Mensah', 'Lomé', 'River States Commission']],
    ['zz', []],
  ])('“%s” finds %j', (typed, names) => {
    expect(filterCast(cast(RIVER), typed).flatMap(({ entries }) => entries.map(({ name }) => name))).toEqual(names)
  })
})

test('quotes stand with their speaker, those without one last', () => {
  expect(quotesBySpeaker(RIVER).map(({ speaker, quotes }) => [speaker?.name, ...quotes.map(excerptText)])).toEqual([
    ['Amara Diallo', 'The bridge is the key to the valley'],
    ['Kofi Mensah', 'Fair, but late'],
    [undefined, 'Nobody asked us'],
  ])
})

test('a speaker is told by role, in the words of the article', () => {
  expect(quotesBySpeaker(RIVER).map(({ speaker }) => speaker?.role)).toEqual(['', 'who chairs the RSC', undefined])
})

test.each([
  [{ is: 'notName' }, 'Rio is not a name'],
  [{ is: 'same', as: 'Rio Tinto' }, 'Rio is the same as Rio Tinto'],
  [{ is: 'notSame', as: 'Rio Tinto' }, 'Rio is not Rio Tinto'],
  [{ is: 'type', type: 'place' }, 'Rio: Place'],
] as const)('what was put right: %j', (what, said) => {
  expect(correctionWords({ site: 'news.example', name: 'Rio', ...what })).toBe(said)
})

test('the timeline runs from the earliest date, and knows what was before the article', () => {
  expect(timeline(RIVER).map(({ date, when }) => [date, when])).toEqual([
    ['2024', 'before'],
    ['2026-03-10', 'before'],
  ])
})

test('figures stand with their paragraph', () => {
  expect(figureList(RIVER).map(({ figure, paragraph }) => [figure, paragraph])).toEqual([['2.1 billion francs', 1]])
})

describe('words', () => {
  test.each([
    ['2024', '2024'],
    ['2016-08', 'August 2016'],
    ['2016-09-07', 'Wed, Sep 7, 2016'],
    ['soon', 'soon'],
  ])('%s reads %s', (iso, expected) => expect(dateWords(iso)).toBe(expected))

  test('plural forms', () => {
    expect([0, 1, 2, 1200].map((count) => countWords('names', count))).toEqual([
      '0 names',
      '1 name',
      '2 names',
      '1,200 names',
    ])
  })

  test('places', () => {
    expect(placeWords({ kind: 'city', country: 'SY' })).toBe('city in Syria')
    expect(placeWords({ kind: 'region', country: 'TR' })).toMatch(/^region in T/)
    expect(placeWords({ kind: 'country', country: 'SY' })).toBe('country')
  })

  test('reading takes at least a minute', () => {
    expect(readingTime('one two')).toBe(1)
    expect(readingTime('word '.repeat(950))).toBe(4)
  })
})

describe('what leaves Sidelight', () => {
  test('a card as text, with its source', () => {
    expect(entityWords(entityView(RIVER, 'diallo')!, RIVER.article).split('\n')).toEqual([
      'Amara Diallo (Person)',
      'here also Diallo',
      '- “The bridge is the key to the valley” (¶ 1)',
      '- Diallo misled the commission, according to Mensah. (claim by Kofi Mensah) (¶ 3)',
      '- met Diallo in Lomé in 2024 (¶ 2)',
      '',
      'River ministers meet in Lomé · The Valley Post · 2026-03-12 · https://post.example/river',
    ])
  })

  test('Markdown with every part', () => {
    const markdown = exportMarkdown(RIVER)
    expect(markdown).toMatch(/^# River ministers meet in Lomé\n/)
    for (const part of [
      '## People',
      '**Amara Diallo** (3)',
      '## Quotes: Kofi Mensah',
      '**2024**',
      '**2.1 billion francs** The River States Commission',
    ])
      expect(markdown).toContain(part)
  })

  test("an article's words are no Markdown", () => {
    const text = '*a* [b](c) <d> | `e`'
    const evil = { ...RIVER, article: { ...RIVER.article, headline: text } }
    expect(exportMarkdown(evil).split('\n')[0]).toBe('# \\*a\\* \\[b\\](c) \\<d\\> \\| \\`e\\`')
  })
})
