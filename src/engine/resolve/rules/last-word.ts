import { PLACE_KINDS_BEFORE } from '../../lexicon/company-forms.ts'
import { firstMention, type Name } from '../name.ts'
import type { Rule } from './rule.ts'
import { isIntroducedFirst } from './short-organization.ts'

/** Last words that are full names of bodies of their own: "the House" is not the "White House". Folded. */
const INSTITUTIONS = new Set(
  'house senate congress parliament army navy government state police party court'.split(' '),
)

// "the New York Times … the Times", "House Select Committee … the Committee", "Europa Clipper … Clipper", "Mount Everest … Everest"
export const lastWord: Rule = {
  name: 'resolve/last-word',
  *propose(scene) {
    const longer = new Map<string, Name[]>()
    for (const name of scene.names) {
      const words = name.key.split(' ')
      if (name.type === 'person' || words.length < 2) continue
      const key = `${name.type} ${words.at(-1)}`
      const group = longer.get(key)
      if (group) group.push(name)
      else longer.set(key, [name])
    }
    for (const alias of scene.names) {
      const fulls = longer.get(`${alias.type} ${alias.key}`) ?? []
      if (alias.entries.length > 0 || INSTITUTIONS.has(alias.key) || new Set(fulls.map(scene.clusterOf)).size !== 1)
        continue
      const name = fulls[0]!
      if (name.type === 'place' && !PLACE_KINDS_BEFORE.has(name.key.split(' ')[0]!)) continue
      if (/^(?:of|for|in|and|on|at)$/u.test(name.key.split(' ').at(-2)!)) continue
      if (isIntroducedFirst(scene, name, alias)) yield { name, alias, proof: firstMention(name) }
    }
  },
}
