import { analyze, type Models } from '../../src/engine/index.ts'
import { ENGLISH } from '../../src/engine/languages/en/index.ts'
import type { Language } from '../../src/engine/languages/language.ts'
import { ruleNames, withoutRule } from '../../src/engine/languages/without-rule.ts'
import type { Rule } from '../../src/engine/resolve/rules/rule.ts'
import type { Article } from '../../src/types.ts'
import type { Analyze, Examined } from './measure.ts'
import type { Part } from './part.ts'

/** The engine with all rules of English, and each of them as a part of it. */
export interface RuledEngine {
  /** To be asked first: it notes where rules of merges propose one. */
  readonly analyze: Analyze
  readonly parts: readonly Part[]
}

export function ruledEngine(models: Models): RuledEngine {
  const { language, proposedIn } = watchMerges(ENGLISH)
  const facts = new Set<string>(language.extract.facts.map(({ name }) => name))
  const engineOf =
    (read: Language): Analyze =>
    (article) =>
      analyze(article, models, [read])
  const mayChange = (name: string, article: Article, { fired }: Examined): boolean => {
    // What two rules tell is told once, by the first: without a fact of its own a rule changes nothing.
    if (facts.has(name)) return fired.includes(name)
    return proposedIn.get(name)?.has(article) ?? true
  }
  return {
    analyze: engineOf(language),
    parts: [...new Set(ruleNames(language))].map((name) => ({
      id: name,
      mayChange: (article, examined) => mayChange(name, article, examined),
      without: async () => engineOf(withoutRule(language, name)),
    })),
  }
}

/** A language that notes in which articles each of its rules proposes a merge: not all that are proposed are told in the end. */
function watchMerges(language: Language) {
  const proposedIn = new Map<string, Set<Article>>()
  const watch = ({ name, propose }: Rule): Rule => {
    const articles = new Set<Article>()
    proposedIn.set(name, articles)
    return {
      name,
      *propose(scene) {
        for (const link of propose(scene)) {
          articles.add(scene.reading.article)
          yield link
        }
      },
    }
  }
  return {
    language: { ...language, resolve: { ...language.resolve, rules: language.resolve.rules.map(watch) } },
    proposedIn,
  }
}
