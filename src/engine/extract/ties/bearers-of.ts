import { mainVerb } from '../../parse/main-verb.ts'
import { subjectOf } from '../../parse/subject-of.ts'
import { childrenOf, dependencyAt } from '../../parse/syntax.ts'
import { TAG } from '../../tag/tags.ts'
import type { Named, SentenceView } from '../sentence-view.ts'
import { GOVERNMENT } from '../statements/acting-for.ts'

/** Arcs that won by less than this are no better than a guess. */
export const SURE = 2

/** Whom a noun tells of: the name on it or beside it ("a lawyer, [Jane Doe]", "[Doe], a lawyer"), and those joined to it. */
export function bearersOf(view: SentenceView, noun: number): readonly Named[] {
  const { syntax } = view
  const own = view.nameAt.get(noun) ?? view.referenceAt.get(noun)
  const children = [...childrenOf(syntax, noun)].filter((child) => syntax.margins[child]! >= SURE)
  const joined = children
    .filter((child) => dependencyAt(syntax, child) === 'conj')
    .flatMap((child) => bearersOf(view, child))
  if (own) return [own, ...joined]
  const beside = children
    .filter((child) => BESIDE.test(dependencyAt(syntax, child)))
    .flatMap((child) => view.nameAt.get(child) ?? [])
  const above =
    dependencyAt(syntax, noun) === 'appos' && syntax.margins[noun]! >= SURE
      ? view.nameAt.get(syntax.heads[noun]!)
      : undefined
  return [...(above ? [above] : []), ...beside, ...joined]
}

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
