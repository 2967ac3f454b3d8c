import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../../src/engine/languages/language-of.ts'
import { LANGUAGES } from '../../../src/engine/languages/languages.ts'
import { recognize } from '../../../src/engine/recognize/recognize.ts'
import { readingOf } from '../../../src/engine/segment/reading-of.ts'
import { readModels } from '../../../src/train/read-models.ts'
import { articleOf } from '../article-of.ts'

const whole = readModels()
const { model: _, ...withoutModel } = whole

const WORDS = fc.constantFrom(
  ...'President Jane Doe said the UN in Syria US us IS is "“”’s . , ( ) - — Ministry of Defence al-Assad D-Mich. NATO-led constructor __proto__ MAYOR 3-1 \u200b é 日本'.split(
    ' ',
  ),
)
const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(WORDS, { maxLength: 80 }).map((words) => words.join(' ')),
  fc.array(WORDS, { maxLength: 80 }).map((words) => words.join(' ').toUpperCase()),
)

describe.each([
  ['by the model', whole],
  ['without it', withoutModel],
])('names %s, in any text', (_name, models) => {
  it('lie in their sentence, in order, apart from each other, with no space at their ends', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'de', '', '%'), (text, language) => {
        const article = articleOf(text, { language })
        const known = languageOf(article, LANGUAGES)
        const reading = readingOf(article, known.segment)
        let end = 0
        for (const name of recognize(reading, { ...known.recognize, ...models })) {
          const sentence = reading.sentences[name.sentence]!
          expect(name.start).toBeGreaterThanOrEqual(Math.max(end, sentence.start))
          expect(name.end).toBeGreaterThan(name.start)
          expect(name.end).toBeLessThanOrEqual(sentence.end)
          expect(text.slice(name.start, name.end)).toBe(text.slice(name.start, name.end).trim())
          if (name.title) expect(name.title.end).toBeLessThanOrEqual(name.start)
          end = name.end
        }
      }),
      { numRuns: 300 },
    )
  })
})
