import { describe, expect, it } from 'vitest'
import { analyze } from '../../../src/engine/index.ts'
import { ANY_LANGUAGE } from '../../../src/engine/languages/any-language.ts'
import { ENGLISH } from '../../../src/engine/languages/en/index.ts'
import type { Language } from '../../../src/engine/languages/language.ts'
import { LANGUAGES } from '../../../src/engine/languages/languages.ts'
import { ruleNames, withoutRule } from '../../../src/engine/languages/without-rule.ts'
import { readModels } from '../../../src/train/read-models.ts'
import { articleOf } from '../article-of.ts'

const models = readModels()
const written = (text: string, { start, end }: { readonly start: number; readonly end: number }) =>
  text.slice(start, end)

describe('a language that is added', () => {
  /** Esperanto, with a repair that finds names behind "sinjoro" and a rule of facts that takes "ministro" before a name. */
  const TOY: Language = {
    ...ANY_LANGUAGE,
    tag: 'eo',
    // The tagger is asked where its model is there.
    files: ENGLISH.files,
    commonWords: new Set(['la', 'kaj', 'estas', 'de', 'diris']),
    segment: { ...ANY_LANGUAGE.segment, abbreviations: new Set(['sro']), abbreviationsBeforeNames: new Set(['sro']) },
    recognize: {
      tagger: ({ sentences }) => sentences.map(() => []),
      repairs: [
        {
          name: 'recognize/eo-titles',
          mend: (found, { sentences }) =>
            sentences.map(({ tokens }, s) => [
              ...found[s]!,
              ...tokens.flatMap((_, at) =>
                tokens[at - 1]?.text === 'sro.' ? [{ first: at, last: at + 1, type: 'person' as const }] : [],
              ),
            ]),
        },
      ],
    },
    extract: {
      ...ANY_LANGUAGE.extract,
      facts: [
        {
          name: 'extract/eo-minister',
          relation: 'role',
          find: ({ names, tokens }) =>
            names.flatMap((subject) => {
              const role = tokens[subject.first - 2]
              return role?.text === 'ministro' ? [{ subject, span: { start: role.start, end: role.end } }] : []
            }),
        },
      ],
    },
  }
  const text = 'La ministro sro. Zamen diris: “Mi iros hejmen.” Poste la ministro sro. Zamen foriris.'
  const article = articleOf(text, { language: 'eo' })

  it('brings its conventions and rules to every stage', () => {
    const { entities, facts, quotes } = analyze(article, models, [...LANGUAGES, TOY])
    expect(entities.map(({ name, type, mentions }) => [name, type, mentions.length])).toEqual([['Zamen', 'person', 2]])
    expect(facts.map((fact) => [written(text, fact.span), fact.rule])).toEqual([['ministro', 'extract/eo-minister']])
    expect(quotes.map((quote) => [written(text, quote), quote.speaker])).toEqual([['Mi iros hejmen.', null]])
  })

  it('is left alone by the others', () => {
    expect(analyze(article, models).entities).toEqual([])
  })

  it('can go without a rule', () => {
    const { entities, facts } = analyze(article, models, [withoutRule(TOY, 'extract/eo-minister')])
    expect([entities.length, facts.length]).toEqual([1, 0])
    expect(analyze(article, models, [withoutRule(TOY, 'recognize/eo-titles')]).entities).toEqual([])
  })
})

describe('a language without a folder', () => {
  const text =
    'Die Regierung in Deutschland hat am 3. Mai 1.250 Euro beschlossen, sagte Angela Merkel. „Das ist nicht genug“, sagte sie. ' +
    'Angela Merkel war die Kanzlerin, und die Opposition in Frankreich hat den Haushalt und das Gesetz abgelehnt. Der Minister ist nicht dabei.'
  const analysis = analyze(articleOf(text, { language: 'de' }), models)

  it('gets the names that are sure, one entity a spelling', () =>
    expect(analysis.entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Deutschland', 1],
      ['Angela Merkel', 2],
      ['Frankreich', 1],
    ]))

  it('gets its quotations, without speakers', () =>
    expect(analysis.quotes.map((quote) => [written(text, quote), quote.speaker])).toEqual([
      ['Das ist nicht genug', null],
    ]))

  it('gets no figure, date, fact or tie that only English rules would read into it', () => {
    const { figures, dates, facts, ties, cards } = analysis
    expect({ figures, dates, facts, ties, cards }).toEqual({ figures: [], dates: [], facts: [], ties: [], cards: [] })
  })

  it.each([
    ['«Nous avons signé un accord.»', 'fr', 'Nous avons signé un accord.'],
    ['»Vi har skrevet under på det.«', 'da', 'Vi har skrevet under på det.'],
    ['”Det är inte nog för oss.”', 'sv', 'Det är inte nog för oss.'],
    ['「私たちは合意に署名した。」', 'ja', '私たちは合意に署名した。'],
  ])('reads the marks of %s', (quotation, language, words) => {
    const { quotes } = analyze(articleOf(quotation, { language }), models)
    expect(quotes.map((quote) => written(quotation, quote))).toEqual([words])
  })
})

describe('rules', () => {
  it('have a name of their own each, by the stage that runs them', () => {
    const names = ruleNames(ENGLISH)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !/^(?:recognize|resolve|extract|summarize)\/[a-z-]+$/.test(name))).toEqual([])
    for (const name of ['recognize/join-names', 'resolve/surname', 'resolve/named-together', 'extract/dates'])
      expect(names).toContain(name)
  })

  it('can be left out, each alone', () => {
    const names = ruleNames(ENGLISH)
    for (const name of names)
      expect(ruleNames(withoutRule(ENGLISH, name))).toEqual(names.filter((other) => other !== name))
  })
})
