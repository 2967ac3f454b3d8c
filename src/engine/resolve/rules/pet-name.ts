import { bearersOf } from '../bearers.ts'
import { longFormsOf } from '../given-names-agree.ts'
import { firstMention } from '../name.ts'
import { isFullName } from '../person-name.ts'
import type { Rule } from './rule.ts'

// "Rebecca Cooke … Becca", where nobody else here may be called so
export const petName: Rule = {
  name: 'resolve/pet-name',
  *propose({ names, clusterOf }) {
    const bearers = bearersOf(names)
    for (const alias of names) {
      if (!alias.person || alias.ambiguous || alias.family || isFullName(alias.person)) continue
      if (clusterOf(alias).names.size > 1) continue
      const fulls = longFormsOf(alias.key).flatMap((given) =>
        bearers(given).filter(({ person }) => person!.words[0] === given),
      )
      const name = fulls[0]
      if (!name || new Set(fulls.map(clusterOf)).size > 1) continue
      if (firstMention(name).start < firstMention(alias).start) yield { name, alias, proof: firstMention(name) }
    }
  },
}
