import { childAs } from '../../parse/child-as.ts'
import { headOf } from '../../parse/head-of.ts'
import { childrenOf, dependencyAt } from '../../parse/syntax.ts'
import type { Named, SentenceView } from '../sentence-view.ts'
import { SURE } from './bearers-of.ts'

/** "[Roe] and [Poe] met", "talks between [Roe] and [Poe]": the second of two who can only do it with each other. */
export function jointlyNamed(view: SentenceView, name: Named): readonly Named[] {
  const { syntax, words } = view
  const at = headOf(syntax, name)
  const joined = [...childrenOf(syntax, at)].filter((child) => dependencyAt(syntax, child) === 'conj')
  const other = joined.length === 1 && syntax.margins[joined[0]!]! >= SURE ? nameOn(view, joined[0]!) : undefined
  if (!other || syntax.margins[at]! < SURE || syntax.heads[at]! < 0) return []
  const preposition = childAs(syntax, at, ['case'])
  if (preposition !== undefined) return words[preposition] === 'between' ? [other] : []
  if (!/^nsubj/.test(dependencyAt(syntax, at))) return []
  const verb = syntax.heads[at]!
  const isMutual =
    JOINT.test(words[verb]!) ||
    words.slice(verb, verb + MUTUAL_WITHIN).some((word) => /^(?:together|jointly|each|another)$/.test(word))
  return isMutual ? [other] : []
}

/** How far behind a verb "each other" may stand, in tokens. */
const MUTUAL_WITHIN = 6

const JOINT =
  /^(?:agree[ds]?|meet|met|sign(?:ed)?|discuss(?:ed)?|marry|married|clash(?:ed)?|share[ds]?|negotiated?|talk(?:ed)?|merged?|partner(?:ed)?|team(?:ed)?|divorced?|met|spoke|fought|split|reached|exchanged|cooperated?|collaborated?|dated?|dating|engaged|reconciled?|debated?)$/

/** The name that a noun bears, or the one behind its title: "leader [Xi]". */
function nameOn({ syntax, nameAt }: SentenceView, noun: number): Named | undefined {
  const own = nameAt.get(noun)
  if (own) return own
  const beside = childAs(syntax, noun, ['flat', 'appos', 'nmod:desc'])
  return beside === undefined ? undefined : nameAt.get(beside)
}
