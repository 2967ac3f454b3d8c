import type { Fact } from '../../../types.ts'
import type { FactRule } from '../fact-rule.ts'
import type { SentenceView } from '../sentence-view.ts'
import { appositionAfterName } from './apposition-after-name.ts'
import { appositionBeforeName } from './apposition-before-name.ts'
import { copula } from './copula.ts'
import { calledName, kindAfterName, kindOfName } from './kind-of-name.ts'
import { relativeClause } from './relative-clause.ts'
import { titleBeforeName } from './title-before-name.ts'

/** Best first: an entity's first fact is the one shown as its role. */
export const ROLE_RULES: readonly FactRule[] = [
  titleBeforeName,
  appositionAfterName,
  appositionBeforeName,
  calledName,
  kindOfName,
  kindAfterName,
  copula,
  relativeClause,
]

/** What the article says its entities are; an entity's best fact stands first, and none is said twice. */
export function findRoles(views: readonly SentenceView[], text: string): Fact[] {
  const said = new Set<string>()
  return ROLE_RULES.flatMap((rule) => views.flatMap((view) => applyRule(rule, view))).filter(({ subject, span }) => {
    const key = `${subject} ${text.slice(span.start, span.end).toLowerCase()}`
    return !said.has(key) && said.add(key)
  })
}

const applyRule = (rule: FactRule, view: SentenceView): Fact[] =>
  rule.find(view).map(({ subject, span }) => ({
    subject: subject.entity.id,
    relation: rule.relation,
    span,
    provenance: { start: view.sentence.start, end: view.sentence.end },
    rule: rule.name,
  }))
