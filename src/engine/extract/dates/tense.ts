import { AWAITING_WORDS, PAST_FORMS } from '../../languages/en/words/index.ts'
import { childAs } from '../../parse/child-as.ts'
import { headOf } from '../../parse/head-of.ts'
import { childrenOf, dependencyAt } from '../../parse/syntax.ts'
import { TAG } from '../../tag/tags.ts'
import type { SentenceView } from '../sentence-view.ts'

/** `prospective`: what was then still ahead ("said it would open Friday"), now perhaps over. */
export type Tense = 'past' | 'present' | 'prospective' | 'future'

/**
 * The tense of the clause that a date stands in, by the verb that governs it: of the words that the date hangs on the first
 * that tells one. "reports earnings Wednesday" lies ahead, "said Friday" behind.
 */
export function tenseAt(view: SentenceView, first: number, last: number): Tense | undefined {
  const { syntax, words } = view
  // "a premium to its closing price on Monday"
  if (words.slice(Math.max(0, first - 3), first).includes('closing')) return 'past'
  let isAwaited = false
  for (let at = headOf(syntax, { first, last }); at >= 0; at = syntax.heads[at]!) {
    const tense = tenseOf(view, at)
    isAwaited ||= isAwaiting(view, at, first)
    if (tense === undefined) continue
    if (!isAwaited) return tense
    return tense === 'past' && !isGoal(view, first) ? 'prospective' : 'future'
  }
  return isAwaited ? 'future' : undefined
}

/** "set sentencing [for] Nov. 12": what was set is still ahead. */
const isGoal = ({ words }: SentenceView, first: number) =>
  [words[first - 1], words[first]].some((word) => /^(?:for|until|till)$/.test(word ?? ''))

/** "[due] Friday", "the [upcoming] May 5 vote". */
function isAwaiting({ syntax, words, nameAt }: SentenceView, at: number, date: number): boolean {
  const awaits = (token: number) => token < date && AWAITING_WORDS.has(words[token]!) && !nameAt.has(token)
  return (
    awaits(at) ||
    childrenOf(syntax, at).some(
      (child) => awaits(child) && /^(?:amod|advmod|case|compound)$/.test(dependencyAt(syntax, child)),
    )
  )
}

const WILL = /^(?:will|shall|['’]ll|wo)$/

/** By its auxiliaries, else by its own form: "will be sentenced" is future, "has been sentenced" past. */
function tenseOf({ syntax, words, tokens, nameAt }: SentenceView, at: number): Tense | undefined {
  if (nameAt.has(at)) return undefined
  const helper = childAs(syntax, at, ['aux', 'aux:pass', 'cop']) ?? at
  switch (tokens[helper]!.tag) {
    case TAG['AUX.modal']:
      return WILL.test(words[helper]!) ? 'future' : 'prospective'
    case TAG['VERB.past']:
    case TAG['AUX.past']:
      return 'past'
    case TAG['VERB.present']:
    case TAG['AUX.present']:
      // A headline's "struck" may be tagged as what stands there more often.
      return PAST_FORMS.has(words[helper]!) || /^(?:has|have|['’]ve)$/.test(words[helper]!) ? 'past' : 'present'
    case TAG['VERB.participle']:
      return dependencyAt(syntax, at) === 'conj' ? undefined : 'past'
    default:
      return undefined
  }
}
