import { meansAnotherLeader } from '../../languages/en/is-leader.ts'
import { type Bearers, bearersOf, type Position, positionIn } from '../bearers.ts'
import { isIntroducedAsKin } from '../is-introduced-as-kin.ts'
import { firstMention, type Name } from '../name.ts'
import { isFullName } from '../person-name.ts'
import type { Scene } from '../scene.ts'
import type { Rule } from './rule.ts'

// "Gordon Sondland … Sondland", "Bashar al-Assad … Assad"; not "Erdoğan … his wife, Emine Erdoğan"
export const surname: Rule = {
  name: 'resolve/surname',
  *propose(scene) {
    yield* shortNames(scene, ['family'])
  },
}

// "Hunter Biden … Hunter", "Xi Jinping … Xi"
export const givenName: Rule = {
  name: 'resolve/given-name',
  *propose(scene) {
    yield* shortNames(scene, ['given', 'middle'])
  },
}

function* shortNames(scene: Scene, positions: readonly Position[]) {
  const bearers = bearersOf(scene.names)
  for (const short of scene.names) {
    if (!short.person || short.ambiguous || short.family || isFullName(short.person)) continue
    const full = bearerOf(short, bearers, positions)
    if (full && !isNamedAfter(scene, short, full) && !isTheThing(scene, short))
      yield { name: full, alias: short, proof: firstMention(full) }
  }
}

function bearerOf(short: Name, bearers: Bearers, positions: readonly Position[]): Name | undefined {
  const { words } = short.person!
  const found = bearers(words[0] ?? '').flatMap((full) => {
    const position = positionIn(short.person!, full.person!)
    return position !== undefined && positions.includes(position) ? [full] : []
  })
  return found[0]
}

/** "Erdoğan" who is met before "his wife Emine Erdoğan", or "Obama" before "Michelle Obama", is somebody else. */
const isNamedAfter = ({ reading }: Scene, short: Name, full: Name) =>
  firstMention(short).start < firstMention(full).start &&
  (isIntroducedAsKin(reading, full) || meansAnotherLeader(short.key, full.person!.words))

/** "policies the West has propagated" are not Cornel West’s: no family name stands behind "the" alone, though "the West campaign" may be his. */
const isTheThing = ({ reading: { article } }: Scene, { mentions }: Name) =>
  mentions.every(
    ({ start, end }) =>
      /\bthe $/i.test(article.text.slice(Math.max(0, start - 5), start)) &&
      !OF_SOMEBODY.test(article.text.slice(end, end + 24)),
  )

/** What is called by the person whom it is about: "the Garland nomination". */
const OF_SOMEBODY =
  /^ (?:nomination|candidacy|campaign|presidency|administration|camp|team|case|trial|hearings?|affair|scandal|investigation|probe|inquiry|impeachment|verdict|indictment|problem|murder|killing|shooting|estate|interview|speech|era)\b/u
