import { FACT_RULES } from '../../src/engine/extract/fact-rules.ts'
import { RULES } from '../../src/engine/resolve/rules/index.ts'
import type { Analyze } from './measure.ts'

/** A part of the engine that can be left out. */
export interface Part {
  readonly id: string
  readonly without: (analyze: Analyze) => Analyze
}

/** The rules of each stage, in the arrays that the engine reads as it runs. */
const STAGES = [RULES, FACT_RULES] as const satisfies readonly (readonly { readonly name: string }[])[]

export const PARTS: readonly Part[] = STAGES.flatMap((rules) => rules.map((rule) => partOf(rules, rule)))

function partOf<Rule extends { readonly name: string }>(rules: readonly Rule[], rule: Rule): Part {
  const open = rules as Rule[]
  return {
    id: rule.name,
    without: (analyze) => (article) => {
      const at = open.indexOf(rule)
      open.splice(at, 1)
      try {
        return analyze(article)
      } finally {
        open.splice(at, 0, rule)
      }
    },
  }
}
