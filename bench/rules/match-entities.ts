import type { Analysis, Entity, Span } from '../../src/types.ts'
import type { GoldEntity } from './gold-article.ts'
import { formsOf } from './gold-article.ts'

/** The words of an article that a span covers. */
export const wordsOf = ({ article }: Analysis, { start, end }: Span): string =>
  article.text.slice(start, end).normalize('NFC')

/** The entities of an analysis that hold names of a labelled one, each with how many, most first. */
export function holdersOf(gold: GoldEntity, analysis: Analysis): ReadonlyMap<Entity, number> {
  const forms = formsOf(gold)
  const holders = new Map<Entity, number>()
  for (const entity of analysis.entities) {
    const held = entity.mentions.filter((mention) => mention.kind === 'name' && forms.has(wordsOf(analysis, mention)))
    if (held.length > 0) holders.set(entity, held.length)
  }
  return new Map([...holders].sort((a, b) => b[1] - a[1]))
}

/** For each labelled entity the one of the analysis that holds most of its names. */
export const matchEntities = (gold: readonly GoldEntity[], analysis: Analysis): ReadonlyMap<string, Entity> =>
  new Map(
    gold.flatMap((entity): [string, Entity][] => {
      const [best] = holdersOf(entity, analysis).keys()
      return best ? [[entity.id, best]] : []
    }),
  )

/** How much of their words two short texts share, from 0 to 1. */
export function sharedWords(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])) as [
    Set<string>,
    Set<string>,
  ]
  const both = [...one].filter((word) => other.has(word)).length
  return both / (one.size + other.size - both || 1)
}
