import { TAG } from '../tag/tags.ts'
import { DEP } from './dependencies.ts'
import type { Tree } from './parser.ts'
import type { Arcs } from './syntax.ts'
import type { Unit } from './unit.ts'

const SURE = 255

/**
 * The arcs of all tokens from those of the units. Within a name it is given: a person's names hang on the first, the
 * words of others on the last before a preposition ("Court" in "Superior Court of the District").
 */
export function expandNames({ heads, labels, margins }: Tree, units: readonly Unit[], tags: Uint8Array): Arcs {
  const syntax = {
    tags: Uint8Array.from(tags),
    heads: new Int32Array(tags.length),
    dependencies: new Uint8Array(tags.length),
    margins: new Uint8Array(tags.length).fill(SURE),
  }
  const headOf = units.map((unit) => headToken(unit, tags))
  units.forEach((unit, i) => {
    const head = headOf[i]!
    if (unit.type !== undefined) nameWords(syntax.tags, unit)
    if (unit.last - unit.first > 1) hangWithin(syntax, unit, head)
    syntax.heads[head] = headOf[heads[i + 1]! - 1] ?? -1
    syntax.dependencies[head] = labels[i + 1]!
    syntax.margins[head] = margins[i + 1]!
  })
  return syntax
}

/** "Will" in a person's name is no verb; the small words of a name stay what they are. */
function nameWords(tags: Uint8Array, { first, last }: Unit): void {
  for (let at = first; at < last; at++) if (IN_NAMES.has(tags[at]!)) tags[at] = TAG.PROPN
}

const IN_NAMES: ReadonlySet<number> = new Set(
  Object.entries(TAG).flatMap(([tag, number]) => (/^(?:VERB|AUX|NOUN|ADJ|ADV|PRON|INTJ|X)/.test(tag) ? [number] : [])),
)

/** The token that stands for the unit in the sentence. */
function headToken({ first, last, type }: Unit, tags: Uint8Array): number {
  if (type === 'person') return first
  for (let at = first + 1; at < last; at++) if (tags[at] === TAG.ADP) return at - 1
  return last - 1
}

function hangWithin({ heads, dependencies, tags }: Arcs, { first, last, type }: Unit, head: number): void {
  for (let at = first; at < last; at++) {
    heads[at] = head
    dependencies[at] = type === 'person' ? DEP.flat : DEP.compound
  }
  if (type === 'person') return
  let above = head
  for (let start = head + 1; start < last; ) {
    let end = start + 1
    while (end < last && tags[end] !== TAG.ADP) end++
    for (let at = start; at < end; at++) {
      heads[at] = end - 1
      if (tags[at] === TAG.ADP) dependencies[at] = DEP.case
      else if (tags[at] === TAG.DET) dependencies[at] = DEP.det
    }
    heads[end - 1] = above
    dependencies[end - 1] = DEP.nmod
    above = end - 1
    start = end
  }
}
