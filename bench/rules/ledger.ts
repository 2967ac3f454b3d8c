import { type Change, compare } from './compare.ts'
import type { Deeds, Measure } from './measure.ts'

/** A rule, list or repair of the engine: what it did, set by set, and what changes without it. */
export interface Entry {
  readonly id: string
  /** E.g. `resolve`. */
  readonly stage: string
  /** Where what it finds bears its name; empty for what only others' work shows. */
  readonly deeds: ReadonlyMap<string, Deeds>
  /** Absent where it was not left out. */
  readonly changes?: readonly Change[]
}

/** Sets that rules were written from by reading their errors: what serves only them serves them. */
const WRITTEN_FROM: ReadonlySet<string> = new Set(['news', 'cards', 'train-news', 'train-cards', 'seed'])
/** Sets that nobody read when rules were made. */
const UNREAD: ReadonlySet<string> = new Set(['news2', 'cards2', 'polnear-dev', 'gum', 'gmb'])

/** An entry of the ledger; `without` is the measure with that part left out. */
export function toEntry(id: string, base: Measure, without?: Measure): Entry {
  const deeds = new Map(
    [...base.rules].flatMap(([on, rules]): [string, Deeds][] => {
      const own = rules.get(id)
      return own ? [[on, own]] : []
    }),
  )
  return { id, stage: id.split('/')[0]!, deeds, ...(without && { changes: compare(base, without) }) }
}

/**
 * Why a part earns nothing: it serves only texts that it was made from, or texts that nobody made rules from lose nothing without
 * it. Undefined where it earns something.
 */
export function whyIdle({ deeds, changes }: Entry): string | undefined {
  const isSeen = [...deeds.keys()].some((on) => !WRITTEN_FROM.has(on))
  if (deeds.size > 0 && !isSeen) return 'fires only where it was written from'
  if (!changes) return undefined
  if (changes.length === 0)
    return `${deeds.size > 0 ? '' : 'fires nowhere that can be told, and '}nothing changes without it`
  const unread = changes.filter(({ on }) => UNREAD.has(on))
  if (unread.some(({ before, after }) => after < before)) return undefined
  const others = [
    ...new Set(changes.filter(({ before, after, on }) => after < before && !UNREAD.has(on)).map(({ on }) => on)),
  ]
  const gains = unread.length > 0 ? '; unread sets gain' : ''
  return `${others.length ? `only ${others.join(', ')} lose` : 'no set loses'} without it${gains}`
}
