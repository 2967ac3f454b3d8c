import { recognize } from '../../../src/engine/recognize/recognize.ts'
import type { Resources } from '../../../src/engine/resources.ts'
import { readingOf } from '../../../src/engine/segment/reading-of.ts'
import { articleOf } from '../article-of.ts'

/** The names found in a text, as "Boris Johnson/person". */
export function namesOf(text: string, resources: Resources): string[] {
  return recognize(readingOf(articleOf(text)), resources).map(
    ({ start, end, type }) => `${text.slice(start, end)}/${type}`,
  )
}
