import type { Fact } from '../../types.ts'
import { plainSpan } from '../text/span.ts'
import type { FactRule } from './fact-rule.ts'
import type { SentenceView } from './sentence-view.ts'

/** Who or what the article says its entities are; an entity's best fact stands first, and none is said twice. */
export function findFacts(views: readonly SentenceView[], text: string, rules: readonly FactRule[]): Fact[] {
  const said = new Set<string>()
  return rules
    .flatMap((rule) => views.flatMap((view) => applyRule(rule, view)))
    .filter(({ subject, span }) => {
      const key = `${subject} ${text.slice(span.start, span.end).toLowerCase()}`
      return !said.has(key) && said.add(key)
    })
}

const applyRule = (rule: FactRule, view: SentenceView): Fact[] =>
  rule.find(view).map(({ subject, span }) => ({
    subject: subject.entity.id,
    relation: rule.relation,
    span,
    provenance: plainSpan(view.sentence),
    rule: rule.name,
  }))
