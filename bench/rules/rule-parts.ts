import { FACT_RULES } from '../../src/engine/extract/fact-rules.ts'
import { RULES } from '../../src/engine/resolve/rules/index.ts'
import type { Rule } from '../../src/engine/resolve/rules/rule.ts'
import type { Article } from '../../src/types.ts'
import type { Analyze } from './measure.ts'
import type { Part } from './part.ts'

/** The rules of facts and of merges; `analyze` is the engine with all of them. From here on merges' rules are watched. */
export function ruleParts(analyze: Analyze): Part[] {
  const merging = RULES.map(watch)
  const open = RULES as Rule[]
  open.splice(0, open.length, ...merging.map(({ rule }) => rule))
  return [
    ...merging.map(({ rule, proposedIn }) =>
      toPart(rule, { rules: RULES, analyze, mayChange: (article) => proposedIn.has(article) }),
    ),
    // What two rules tell is told once, by the first: without a fact of its own a rule changes nothing.
    ...FACT_RULES.map((rule) =>
      toPart(rule, { rules: FACT_RULES, analyze, mayChange: (_, { fired }) => fired.includes(rule.name) }),
    ),
  ]
}

/** A rule of merges that notes the articles in which it proposes one: not all that are proposed are told in the end. */
function watch(rule: Rule) {
  const proposedIn = new WeakSet<Article>()
  const watched: Rule = {
    name: rule.name,
    *propose(scene) {
      for (const link of rule.propose(scene)) {
        proposedIn.add(scene.reading.article)
        yield link
      }
    },
  }
  return { rule: watched, proposedIn }
}

interface Stage<R> extends Pick<Part, 'mayChange'> {
  /** The array that the engine reads as it runs. */
  readonly rules: readonly R[]
  readonly analyze: Analyze
}

const toPart = <R extends { readonly name: string }>(rule: R, { rules, analyze, mayChange }: Stage<R>): Part => ({
  id: rule.name,
  mayChange,
  without: async () => (article) => {
    const open = rules as R[]
    const at = open.indexOf(rule)
    open.splice(at, 1)
    try {
      return analyze(article)
    } finally {
      open.splice(at, 0, rule)
    }
  },
})
