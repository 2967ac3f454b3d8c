import type { CorpusName } from '../../src/train/read-corpus.ts'
import type { Analysis, EntityType } from '../../src/types.ts'
import type { Findings } from './findings.ts'

const CLASS_OF_TYPE: Partial<Record<EntityType, string>> = { person: 'PER', place: 'LOC', organization: 'ORG' }

/** Persons, places and organizations by their borders and types. F1 as a share: twice the hits of all that was labelled or said. */
export function checkNames(names: readonly CorpusName[], { entities }: Analysis): Findings {
  const gold = new Set(names.filter((name) => name.class !== 'MISC').map(keyOf))
  const said = entities.flatMap(({ type, mentions }) => {
    const kind = CLASS_OF_TYPE[type]
    return kind
      ? mentions.filter((mention) => mention.kind === 'name').map((span) => keyOf({ ...span, class: kind }))
      : []
  })
  const hits = said.filter((key) => gold.has(key)).length
  return { verdicts: [], scores: new Map([['names F1', { got: 2 * hits, of: gold.size + said.length }]]) }
}

const keyOf = (name: { readonly start: number; readonly end: number; readonly class: string }) =>
  `${name.start}-${name.end}-${name.class}`
