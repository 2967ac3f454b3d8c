import type { Casing } from '../casing.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { type KnownNames, knownNames } from './known-names.ts'
import { type WordAttributes, wordAttributes } from './word-attributes.ts'

/** Attributes of words as they stand in articles, kept from one article to the next: most words stand in all of them. */
export interface WordTable {
  readonly gazetteer: Gazetteer | undefined
  readonly knownNames: KnownNames
  attributesOf(word: string, setting: { readonly casing: Casing; readonly evidence: number }): WordAttributes
}

/** Entries at most, some two megabytes. A full table is emptied, so that memory does not grow with the articles read. */
const MOST = 8000

export function wordTable(gazetteer: Gazetteer | undefined): WordTable {
  const table = new Map<string, Kept[]>()
  let size = 0
  return {
    gazetteer,
    knownNames: knownNames(gazetteer),
    attributesOf(word, { casing, evidence }) {
      let settings = table.get(word)
      if (settings)
        for (const kept of settings) if (kept.evidence === evidence && kept.casing === casing) return kept.attributes
      if (++size > MOST) {
        table.clear()
        settings = undefined
        size = 1
      }
      const attributes = wordAttributes(word, { casing, evidence, gazetteer })
      const kept = { casing, evidence, attributes }
      if (settings) settings.push(kept)
      else table.set(word, [kept])
      return attributes
    },
  }
}

interface Kept {
  readonly casing: Casing
  readonly evidence: number
  readonly attributes: WordAttributes
}
