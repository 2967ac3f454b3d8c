import { mainVerb } from './main-verb.ts'
import { childrenOf, dependencyAt, type Syntax } from './syntax.ts'

/** The head of a clause's subject, and how sure it is that it is that. */
export interface SubjectArc {
  readonly at: number
  /** As in `Syntax.margins`. */
  readonly margin: number
}

/** How many joined verbs are looked back over for the subject that they share: "came, saw and [won]". */
const MOST_JOINED = 4

/**
 * The subject of a verb: its own, that of the verb that it is joined to, or for a participle or infinitive that hangs on a
 * clause ("…, [saying] that") that clause's.
 */
export function subjectOf(syntax: Syntax, verb: number): SubjectArc | undefined {
  let at = mainVerb(syntax, verb)
  let margin = Number.POSITIVE_INFINITY
  for (let joined = 0; joined <= MOST_JOINED; joined++) {
    const subject = surestSubject(syntax, at)
    if (subject !== undefined) return { at: subject, margin: Math.min(margin, syntax.margins[subject]!) }
    if (!SHARING.test(dependencyAt(syntax, at)) || syntax.heads[at]! < 0) return undefined
    margin = Math.min(margin, syntax.margins[at]!)
    at = syntax.heads[at]!
  }
  return undefined
}

/** Of two the surer: "The find is known, said [Doe]" has one verb too few for both. */
function surestSubject(syntax: Syntax, verb: number): number | undefined {
  let best: number | undefined
  for (const child of childrenOf(syntax, verb)) {
    const isSubject = SUBJECT.test(dependencyAt(syntax, child))
    if (isSubject && (best === undefined || syntax.margins[child]! > syntax.margins[best]!)) best = child
  }
  return best
}

const SUBJECT = /^(?:nsubj|nsubj:pass|csubj)$/

/** Clauses without a subject of their own that take the one of what they hang on. */
const SHARING = /^(?:conj|advcl|xcomp)$/
