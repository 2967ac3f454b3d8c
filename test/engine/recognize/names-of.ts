import { ENGLISH } from '../../../src/engine/languages/en/index.ts'
import type { Models } from '../../../src/engine/models.ts'
import { recognize } from '../../../src/engine/recognize/recognize.ts'
import { readingOf } from '../../../src/engine/segment/reading-of.ts'
import { articleOf } from '../article-of.ts'

/** The names found in a text, as "Boris Johnson/person". */
export function namesOf(text: string, models: Models): string[] {
  return recognize(readingOf(articleOf(text), ENGLISH.segment), { ...ENGLISH.recognize, ...models }).map(
    ({ start, end, type }) => `${text.slice(start, end)}/${type}`,
  )
}
