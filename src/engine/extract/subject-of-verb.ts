import { UTTERANCE_NOUNS } from '../languages/en/words/index.ts'
import { childAs } from '../parse/child-as.ts'
import { mainVerb } from '../parse/main-verb.ts'
import { subjectOf } from '../parse/subject-of.ts'
import { childrenOf, dependencyAt } from '../parse/syntax.ts'
import { TAG } from '../tag/tags.ts'
import type { Named, SentenceView } from './sentence-view.ts'
import { isPersonal, type Subject } from './subject.ts'

/** Arcs that won by less than this are no better than a guess. */
const SURE = 6

/** Who does what a verb tells, by the syntax of its sentence; undefined where that is not sure. */
export function subjectOfVerb(view: SentenceView, verb: number): Subject | undefined {
  const arc = subjectOf(view.syntax, verb)
  if (!arc || arc.margin < SURE || isQuotedApart(view, arc.at, verb)) return undefined
  const at = view.tokens[arc.at]!.tag === TAG['PRON.wh'] ? antecedent(view, arc.at, verb) : arc.at
  const named = namedBy(view, at) ?? author(view, at)
  if (named) return isJoined(view, at) ? { kind: 'unnamed', at } : { kind: 'name', named }
  return { kind: isPersonal(view, at) ? 'pronoun' : 'unnamed', at }
}

/** Marks of quotation between the two that are no pair: the one is said, the other says. */
function isQuotedApart({ words }: SentenceView, a: number, b: number): boolean {
  let open = 0
  for (let at = Math.min(a, b); at < Math.max(a, b); at++) {
    if (words[at] === '“' || (words[at] === '"' && open === 0)) open++
    else if (words[at] === '”' || words[at] === '"') open--
    if (open < 0) return true
  }
  return open !== 0
}

/** "[Jane Doe], who says": whom the relative clause of a verb tells of. */
function antecedent({ syntax }: SentenceView, relative: number, verb: number): number {
  const main = mainVerb(syntax, verb)
  const head = syntax.heads[main]!
  return dependencyAt(syntax, main) === 'acl:relcl' && head >= 0 ? head : relative
}

/** The name at a token, or the one that a title or description before it goes with: "a strategist, [Jane Doe]". */
function namedBy(view: SentenceView, at: number): Named | undefined {
  const named = view.nameAt.get(at) ?? nameBehindTitle(view, at)
  if (named) return named
  for (const child of childrenOf(view.syntax, at)) {
    if (child < at || !/^(?:appos|flat|nmod:desc)$/.test(dependencyAt(view.syntax, child))) continue
    const beside = namedBy(view, child)
    if (beside?.entity.type === 'person') return beside
  }
  return undefined
}

/** "candidate Dr. [Jane Doe]": what goes on without a mark as one noun phrase ends in whom it tells of. */
function nameBehindTitle({ tokens, nameAt, syntax }: SentenceView, at: number): Named | undefined {
  let next = at + 1
  while (next < syntax.lasts[at]! && !nameAt.has(next) && TITLE_WORDS.has(tokens[next]!.tag)) next++
  const named = nameAt.get(next)
  return named?.entity.type === 'person' && next < syntax.lasts[at]! ? named : undefined
}

const TITLE_WORDS: ReadonlySet<number> = new Set([TAG.NOUN, TAG.PROPN, TAG.ADJ])

/** "[TNO]'s report", "the [TNO] report": who wrote it speaks. */
function author({ words, nameAt, syntax }: SentenceView, at: number): Named | undefined {
  if (!UTTERANCE_NOUNS.has(words[at]!)) return undefined
  const owner = childAs(syntax, at, ['nmod:poss'])
  if (owner !== undefined) return nameAt.get(owner)
  const maker = nameAt.get(childAs(syntax, at, ['compound']) ?? -1)
  return maker?.entity.type === 'organization' ? maker : undefined
}

/** "Trump and Xi said": not one of them alone. */
const isJoined = ({ syntax }: SentenceView, at: number): boolean =>
  childrenOf(syntax, at).some((child) => child > at && dependencyAt(syntax, child) === 'conj')
