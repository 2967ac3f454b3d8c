import { mainVerb } from '../../parse/main-verb.ts'
import { subjectOf } from '../../parse/subject-of.ts'
import { childrenOf, dependencyAt } from '../../parse/syntax.ts'
import { TAG } from '../../tag/tags.ts'
import type { Named, SentenceView } from '../sentence-view.ts'
import { GOVERNMENT } from '../statements/acting-for.ts'

/** Arcs that won by less than this are no better than a guess. */
export const SURE = 2

/** So many names may act together before one verb; more are a table or a list, and would tie each with each. */
const MOST_JOINED = 16

/** Whom a noun tells of: the name on it or beside it ("a lawyer, [Jane Doe]", "[Doe], a lawyer"), and those joined to it. */
export const bearersOf = (view: SentenceView, noun: number): readonly Named[] =>
  [noun, ...childrenAs(view, noun, /^conj$/).slice(0, MOST_JOINED)].flatMap((at) => namesOf(view, at))

function namesOf(view: SentenceView, noun: number): readonly Named[] {
  const { syntax, nameAt, referenceAt } = view
  const own = nameAt.get(noun) ?? referenceAt.get(noun)
  if (own) return [own]
  const isBeside = dependencyAt(syntax, noun) === 'appos' && syntax.margins[noun]! >= SURE
  return [...(isBeside ? [syntax.heads[noun]!] : []), ...childrenAs(view, noun, BESIDE)].flatMap(
    (at) => nameAt.get(at) ?? [],
  )
}

const childrenAs = ({ syntax }: SentenceView, at: number, relation: RegExp): number[] =>
  [...childrenOf(syntax, at)].filter(
    (child) => syntax.margins[child]! >= SURE && relation.test(dependencyAt(syntax, child)),
  )

const BESIDE = /^(?:appos|flat|nmod:desc)$/

/** Who does what a verb tells, or of whom a noun with a copula does; who is told of by the clause that hangs on him. */
export function actorsOf(view: SentenceView, verb: number): readonly Named[] {
  const { syntax } = view
  const main = mainVerb(syntax, verb)
  const subject = subjectOf(syntax, main)
  const isClause = /^acl(?::relcl)?$/.test(dependencyAt(syntax, main)) && syntax.margins[main]! >= SURE
  if (subject === undefined) return isClause ? bearersOf(view, syntax.heads[main]!) : []
  if (subject.margin < SURE) return []
  if (view.tokens[subject.at]!.tag === TAG['PRON.wh']) return isClause ? bearersOf(view, syntax.heads[main]!) : []
  const bearers = bearersOf(view, subject.at)
  return bearers.length > 0 ? bearers : actingNames(view, subject.at)
}

/** "the [U.S.] government", "[Acme] executives": who acts through them; "a [Paris] man" does not. */
const actingNames = ({ syntax, nameAt, referenceAt, words }: SentenceView, noun: number): readonly Named[] =>
  [...childrenOf(syntax, noun)]
    .filter((child) => syntax.margins[child]! >= SURE)
    .flatMap((child) => {
      const named = nameAt.get(child) ?? referenceAt.get(child)
      const relation = dependencyAt(syntax, child)
      if (!named || !/^(?:compound|amod|nmod:poss)$/.test(relation)) return []
      const acts =
        relation === 'nmod:poss' ||
        named.entity.type === 'organization' ||
        (named.entity.type !== 'person' && GOVERNMENT.test(words[noun]!))
      return acts ? [named] : []
    })
