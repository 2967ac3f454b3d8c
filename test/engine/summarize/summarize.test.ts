import { describe, expect, test } from 'vitest'
import type { Extraction } from '../../../src/engine/extract/extract.ts'
import { viewSentences } from '../../../src/engine/extract/sentence-view.ts'
import { statements } from '../../../src/engine/extract/statements/statements.ts'
import { ENGLISH } from '../../../src/engine/languages/en/index.ts'
import { summarize } from '../../../src/engine/summarize/summarize.ts'
import type { EntityType, Quote } from '../../../src/types.ts'
import { read } from '../extract/statements/read.ts'

const STORY = `Acme bought the old mill in Riverton for three million dollars on Tuesday.

Jane Doe, the mayor of Riverton, welcomed the sale. “We have waited for this day a long time,” Doe said.

Acme plans to hire 200 workers by the spring. The union fears that old hands will be passed over.

Doe said the town would mend the bridge to the mill. Acme had closed a plant in the next valley in 2019.

The bridge was built in 1911. Acme has never owned a mill before.`

const ENTITIES = { Acme: 'organization', Riverton: 'place', 'Jane Doe': 'person' } as const

function digest(text: string, types: Readonly<Record<string, EntityType>>, quotes: readonly Quote[] = []) {
  const reading = read(text, types)
  const extraction: Extraction = {
    facts: statements(viewSentences(reading), { reading, quotes }),
    quotes,
    figures: [],
    dates: [],
    ties: [],
  }
  const { cards, summary } = summarize(reading, extraction, ENGLISH.summarize)
  const linesOf = (id: string) =>
    cards.find(({ entity }) => entity === id)?.lines.map(({ start, end }) => text.slice(start, end)) ?? []
  return { reading, cards, linesOf, summary: summary.map(({ start, end }) => text.slice(start, end)) }
}

describe('cards', () => {
  test('hold at most four lines, each inside one sentence and short enough to read', () => {
    const { cards, reading } = digest(STORY, ENTITIES)
    for (const { lines } of cards) {
      expect(lines.length).toBeLessThanOrEqual(4)
      for (const { start, end } of lines) {
        expect(end - start).toBeLessThanOrEqual(240)
        expect(reading.sentences.some((sentence) => sentence.start <= start && end <= sentence.end)).toBe(true)
      }
    }
  })

  test('tell a deed before an aside', () => {
    expect(digest(STORY, ENTITIES).linesOf('Acme')[0]).toBe(
      'Acme bought the old mill in Riverton for three million dollars on Tuesday.',
    )
  })

  test('never say the same twice', () => {
    const twice =
      'Acme bought the old mill in Riverton.\n\nThe town is small.\n\nOn Tuesday Acme bought the old mill in Riverton.'
    expect(digest(twice, ENTITIES).linesOf('Acme')).toHaveLength(1)
  })

  test('bring the words of a speaker, even where the sentence does not name them', () => {
    const start = STORY.indexOf('We have waited')
    const quote = { start, end: STORY.indexOf(',” Doe said'), speaker: 'Jane Doe', rule: 'test' }
    const { cards } = digest(STORY, ENTITIES, [{ ...quote, provenance: { start: start - 1, end: quote.end + 12 } }])
    expect(cards.find(({ entity }) => entity === 'Jane Doe')?.lines).toContainEqual({
      start,
      end: quote.end,
      kind: 'quote',
      speaker: 'Jane Doe',
    })
  })
})

describe('the summary', () => {
  test('keeps the order of the article and opens with its news', () => {
    const { summary } = digest(STORY, ENTITIES)
    expect(summary[0]).toBe('Acme bought the old mill in Riverton for three million dollars on Tuesday.')
    const places = summary.map((sentence) => STORY.indexOf(sentence))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(summary.length).toBeGreaterThanOrEqual(3)
    expect(summary.length).toBeLessThanOrEqual(5)
  })

  test('holds no title and nothing twice', () => {
    const text = `Acme buys the old mill\n\n${STORY}\n\nRelated: what the mill was`
    const { summary } = digest(text, ENTITIES)
    expect(summary).not.toContain('Acme buys the old mill')
    expect(new Set(summary).size).toBe(summary.length)
  })

  test('holds no sentence that leans on the one before it', () => {
    const leaning = ['But Acme never paid for the mill.', 'It sold the mill to Orbit.', 'This is what Acme had feared.']
    const { summary } = digest(`${leaning.join(' ')}\n\n${STORY}`, ENTITIES)
    expect(summary.length).toBeGreaterThanOrEqual(3)
    for (const sentence of leaning) expect(summary).not.toContain(sentence)
  })

  test('begins behind the dateline', () => {
    const { summary } = digest(`RIVERTON (AP) — ${STORY}`, ENTITIES)
    expect(summary[0]).toBe('Acme bought the old mill in Riverton for three million dollars on Tuesday.')
  })

  test('of an empty article is empty', () => expect(digest('', {}).summary).toEqual([]))
})
