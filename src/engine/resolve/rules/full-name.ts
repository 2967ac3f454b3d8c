import { groupBy } from '../../text/group-by.ts'
import { fullNamesAgree } from '../full-names-agree.ts'
import { soundOf } from '../is-same-spelling.ts'
import { firstMention, type Name } from '../name.ts'
import type { Link } from '../partition.ts'
import { isFullName } from '../person-name.ts'
import type { Rule } from './rule.ts'

/** A family name that more people bear is passed over: each pair of them would have to be compared. */
const MOST_NAMESAKES = 12

// "Patrick W. Carlineo" = "Pat Carlineo", "Volodymyr Zelenskiy" = "Volodymyr Zelensky"; not "J. Smith" beside "John" and "Jane Smith"
export const fullName: Rule = {
  name: 'resolve/full-name',
  *propose({ names }) {
    const full = names.filter(({ person }) => person && isFullName(person))
    // Equal suffixes first: "Donald J. Trump" is rather "Donald Trump" than "Donald Trump Jr.".
    for (const keyOf of [lastSoundAndSuffix, lastSound, firstWord]) yield* linkAgreeing(groupBy(full, keyOf).values())
  },
}

function* linkAgreeing(groups: Iterable<readonly Name[]>): Iterable<Link> {
  for (const namesakes of groups) {
    if (namesakes.length > MOST_NAMESAKES) continue
    const agreeingWith = (name: Name) => namesakes.filter((other) => other !== name && agree(name, other))
    const isSure = (name: Name) => isClique(agreeingWith(name))
    for (const [i, name] of namesakes.entries()) {
      const earlier = namesakes.slice(0, i).find((other) => agree(name, other))
      if (earlier && isSure(name) && isSure(earlier)) yield { name: earlier, alias: name, proof: firstMention(earlier) }
    }
  }
}

const isClique = (names: readonly Name[]) => names.every((one) => names.every((other) => agree(one, other)))
const agree = (a: Name, b: Name) => a === b || fullNamesAgree(a.person!, b.person!)
const lastSound = ({ person }: Name) => soundOf(person!.words.at(-1)!)
const firstWord = ({ person }: Name) => person!.words[0]!
const lastSoundAndSuffix = (name: Name) => `${lastSound(name)} ${name.person!.suffix ?? ''}`
