import type { LabelledArticle, LabelledSet } from './findings.ts'
import { type Entry, toEntry } from './ledger.ts'
import { type Analyze, type Examined, examine, type Measure, sumUp } from './measure.ts'
import type { Part } from './part.ts'

/** Enters parts of the engine into the ledger, each by what the whole engine and the engine without it make of the sets. */
export interface LedgerKeeper {
  /** Of the whole engine. */
  readonly base: Measure
  readonly enter: (part: Part) => Promise<Entry>
}

export function keepLedger(sets: readonly LabelledSet[], analyze: Analyze): LedgerKeeper {
  const all: Placed[] = sets.flatMap(({ name, articles }) =>
    articles.map((labelled) => ({ set: name, labelled, examined: examine(name, labelled, analyze) })),
  )
  const base = sumUp(all.map(({ examined }) => examined))
  return {
    base,
    async enter({ id, mayChange, without }) {
      const anew = await without()
      const examined = all.map(({ set, labelled, examined }) =>
        mayChange(labelled.article, examined) ? examine(set, labelled, anew) : examined,
      )
      return toEntry(id, base, sumUp(examined))
    },
  }
}

interface Placed {
  readonly set: string
  readonly labelled: LabelledArticle
  readonly examined: Examined
}
