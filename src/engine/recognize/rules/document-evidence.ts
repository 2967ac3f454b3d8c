import type { Sentence } from '../../../types.ts'
import { isCapitalized } from '../../text/capitals.ts'
import { type Casing, casingOf, wordForm } from '../casing.ts'

/** What the whole article shows of its words' capitals. */
export interface DocumentEvidence {
  readonly casings: readonly Casing[]
  /** Words that stand capitalized inside a normal sentence. */
  readonly capitalizedInside: ReadonlySet<string>
  /** Words that stand in lower case anywhere. */
  readonly lower: ReadonlySet<string>
}

/** Reads how the article writes its words: what is capitalized only because it opens a sentence is no name. */
export function documentEvidence(sentences: readonly Sentence[]): DocumentEvidence {
  const capitalizedInside = new Set<string>()
  const lower = new Set<string>()
  const casings = sentences.map(({ tokens }) => casingOf(tokens.map(({ text }) => wordForm(text))))
  sentences.forEach(({ tokens }, s) => {
    if (casings[s] !== 'normal') return
    tokens.forEach(({ text }, t) => {
      if (!isCapitalized(text)) lower.add(text)
      else if (t > 0 && /^[\p{L}\p{N},;’']/u.test(tokens[t - 1]!.text)) capitalizedInside.add(text)
    })
  })
  return { casings, capitalizedInside, lower }
}
