import { describe, expect, test } from 'vitest'
import { resolveMarked } from './marked-text.ts'

/** "he → John Smith" for each pronoun and description that was resolved. */
function referencesOf(marked: string): string[] {
  const { article, entities } = resolveMarked(marked)
  return entities
    .flatMap(({ name, mentions }) => mentions.map((mention) => ({ ...mention, name })))
    .filter(({ kind }) => kind !== 'name')
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, name }) => `${article.text.slice(start, end)} → ${name}`)
}

describe('a pronoun', () => {
  test.each([
    ['[P John Smith] said he agreed.', ['he → John Smith']],
    ['[P John Smith] left. He took his hat.', ['He → John Smith', 'his → John Smith']],
    ['[P Mary Jones] met [P John Smith]. She smiled.', ['She → Mary Jones']],
    ['{Mrs} [P Clinton] met {Mr} [P Clinton]. She smiled.', ['She → Clinton']],
    ['Actress [P Zendaya] met [P John Smith] and said she agreed.', ['she → Zendaya']],
    ['[O Acme] fell. [P John Smith], its chief, said he would stay.', ['he → John Smith']],
  ])('is resolved: %s', (text, references) => expect(referencesOf(text)).toEqual(references))
  test.each([
    '[P John Smith] told [P Bob Brown] he agreed.',
    '[P John Smith] told him so.',
    'A spokesman for [P John Smith] said he agreed.',
    '“[P John Smith] is wrong”, he said.',
    'He left for [L Syria].',
    'In his speech, [P John Smith] wept.',
    '[P John Smith] left.\n\nIn his speech, [P Bob Brown] wept.',
    '[P John Smith] came. His lawyer spoke. They said he agreed.',
    '[P Mary Jones] praised his work. [O Acme] said he agreed.',
  ])('is left alone: %s', (text) =>
    expect(referencesOf(text).filter((line) => /^(?:he|him|his) /i.test(line))).toEqual(
      text.includes('lawyer') ? ['His → John Smith'] : [],
    ),
  )
})

describe('a description', () => {
  test.each([
    ['{President} [P John Smith] left.\n\nIt rained.\n\nThe president smiled.', ['The president → John Smith']],
    ['[O Gazelle Front], a jihadist group, fled. The jihadist group lost.', ['The jihadist group → Gazelle Front']],
    ['The [O Wagner Group] fled. The group lost.', ['The group → Wagner Group']],
    [
      '“Raqqa matters to [O Daesh]”, he said, using an Arabic acronym for the jihadist group.',
      ['the jihadist group → Daesh'],
    ],
    ['[L US] President [P John Smith] left. Later the [L US] President smiled.', ['the US President → John Smith']],
    ['[X Turkish] leader [P John Smith] left. The [X Turkish] leader smiled.', ['The Turkish leader → John Smith']],
    ['[L Damascus] slept. Bombs hit the city.', ['the city → Damascus']],
    ['[O Acme], a company, and [O Bolt], a charity, met. The company lost.', ['The company → Acme']],
  ])('is resolved: %s', (text, references) => expect(referencesOf(text)).toEqual(references))
  test.each([
    '{President} [P John Smith] met {President} [P Bob Brown]. The president smiled.',
    '{President} [P John Smith] met the president of [O Acme].',
    '[L US] President [P John Smith] left. The [X Turkish] president smiled.',
    '[L US] President [P John Smith] left. The [O Acme] president smiled.',
    '[O Gazelle Front], a group, met [O Eland Front], a group. The group lost.',
    '[O Gazelle Front], a group, fled. The rival group lost.',
    'In [L Ohio], the party won. The party lost.',
    '[O Acme], a company, fell.\n\nIt rained.\n\nThe company lost.',
    'The researcher [P John Smith] left. The researchers stayed.',
  ])('is left alone: %s', (text) => expect(referencesOf(text)).toEqual([]))
})
