import { ENGLISH } from '../../../src/engine/languages/en/index.ts'
import { resolve } from '../../../src/engine/resolve/resolve.ts'
import { readingOf } from '../../../src/engine/segment/reading-of.ts'
import type { Article, Entity, EntityType, NameMention } from '../../../src/types.ts'
import { articleOf } from '../article-of.ts'

const TYPES: Readonly<Record<string, EntityType>> = {
  P: 'person',
  L: 'place',
  O: 'organization',
  E: 'event',
  X: 'other',
}

/** A title in braces before the name is its title: "{Mrs }[P Clinton]". */
const MARK = /(?:\{([^}]+)\} )?\[([PLOEX]) ([^\]]+)\]/gu

export interface Resolved {
  readonly article: Article
  /** The names as they were marked. */
  readonly names: readonly NameMention[]
  readonly entities: readonly Entity[]
}

/** "[P Gordon Sondland] said …": resolves a text whose names are marked by hand. */
export function resolveMarked(marked: string): Resolved {
  let text = ''
  let from = 0
  const names: Omit<NameMention, 'sentence'>[] = []
  for (const match of marked.matchAll(MARK)) {
    const [whole, title, type, name] = match
    text += marked.slice(from, match.index)
    const titleStart = text.length
    if (title) text += `${title} `
    const start = text.length
    text += name
    from = match.index + whole.length
    names.push({
      start,
      end: text.length,
      kind: 'name',
      type: TYPES[type!]!,
      ...(title && { title: { start: titleStart, end: titleStart + title.length } }),
    })
  }
  text += marked.slice(from)
  const reading = readingOf(articleOf(text), ENGLISH.segment)
  const { article, sentences } = reading
  let sentence = 0
  const mentions = names.map((name) => {
    while (sentence < sentences.length - 1 && sentences[sentence]!.end <= name.start) sentence++
    return { ...name, sentence }
  })
  return { article, names: mentions, entities: resolve(reading, mentions, ENGLISH.resolve) }
}

/** Each entity as its names, fullest first: "Gordon Sondland = Sondland". */
export const groupsOf = (marked: string): string[] =>
  resolveMarked(marked).entities.map(({ name, aliases }) => [name, ...aliases].join(' = '))

/** The rules that linked something. */
export const rulesOf = (marked: string): string[] => [
  ...new Set(resolveMarked(marked).entities.flatMap(({ merges }) => merges.map(({ rule }) => rule))),
]
