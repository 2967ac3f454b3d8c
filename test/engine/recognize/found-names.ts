import { ENGLISH } from '../../../src/engine/languages/en/index.ts'
import type { FoundName } from '../../../src/engine/recognize/found-name.ts'
import { segment } from '../../../src/engine/segment/segment.ts'
import type { EntityType } from '../../../src/types.ts'

/** The sentences of one paragraph. */
export const sentencesOf = (text: string) =>
  segment({ text, blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }] }, ENGLISH.segment)

/** Names by their words: the first place where each stands. */
export function find(text: string, names: Readonly<Record<string, EntityType>>): FoundName[][] {
  const left = new Map(Object.entries(names))
  return sentencesOf(text).map(({ tokens }) => {
    const found: FoundName[] = []
    for (const [name, type] of left) {
      const words = name.split(' ')
      const first = tokens.findIndex((_, at) => words.every((word, w) => tokens[at + w]?.text === word))
      if (first < 0) continue
      found.push({ first, last: first + words.length, type })
      left.delete(name)
    }
    return found.sort((a, b) => a.first - b.first)
  })
}

/** The names found in a text, as "Boris Johnson/person". */
export const written = (text: string, found: readonly (readonly FoundName[])[]): string[] =>
  sentencesOf(text).flatMap(({ tokens }, s) =>
    found[s]!.map(
      ({ first, last, type }) =>
        `${tokens
          .slice(first, last)
          .map((token) => token.text)
          .join(' ')}/${type}`,
    ),
  )
