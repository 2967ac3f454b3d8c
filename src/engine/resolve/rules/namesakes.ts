import type { Span } from '../../../types.ts'
import { isLeader, meansAnotherLeader } from '../../languages/en/is-leader.ts'
import type { Reading } from '../../reading.ts'
import { setsBy } from '../../text/group-by.ts'
import { bearersOf, type Position, positionIn } from '../bearers.ts'
import { standApart } from '../constraints/named-together.ts'
import { isIntroducedAsKin, isKinAt } from '../is-introduced-as-kin.ts'
import { firstMention, type Name } from '../name.ts'
import { textBetween } from '../named-mentions.ts'
import { isFullName } from '../person-name.ts'
import type { Scene } from '../scene.ts'
import type { Rule } from './rule.ts'

interface Candidate {
  readonly full: Name
  readonly position: Position
}

/** What was read up to a mention: where each person was last named, whom a bare name last meant, and where it first stood. */
interface Memory {
  /** Full names that the article somewhere sets beside the bare name as another person. */
  readonly others: ReadonlyMap<string, ReadonlySet<Name>>
  readonly firstBare: Map<string, number>
  readonly lastNamed: Map<Name, number>
  readonly holder: Map<string, Name>
}

// "Joe Biden … his son Hunter Biden … Hunter … Biden" → Joe; "Mrs Clinton" → Hillary; "Smith" of two brothers → nobody
export const namesakes: Rule = {
  name: 'resolve/namesake',
  *propose(scene) {
    if (!scene.names.some(({ ambiguous }) => ambiguous)) return
    const bearers = bearersOf(scene.names)
    const memory: Memory = {
      others: othersBeside(scene),
      firstBare: new Map(),
      lastNamed: new Map(),
      holder: new Map(),
    }
    for (const { name, mention } of scene.mentions) {
      if (!name.person) continue
      if (name.ambiguous && !memory.firstBare.has(name.key)) memory.firstBare.set(name.key, mention.start)
      const full = name.ambiguous
        ? bearerOf(scene, name, candidatesFor(name, bearers), memory)
        : representative(scene, name)
      if (!full) continue
      memory.lastNamed.set(full, mention.start)
      if (!name.ambiguous) continue
      memory.holder.set(name.key, full)
      yield { name: full, alias: name, proof: firstMention(full) }
    }
  },
}

// "Tarn, who is married to Adam Tarn": this article's bare "Tarn" is not Adam
function othersBeside({ reading, mentions }: Scene): Map<string, Set<Name>> {
  return setsBy(
    mentions.flatMap((after, i): (readonly [string, Name])[] => {
      const before = mentions[i - 1]
      if (!before?.name.person || !after.name.person || before.name.ambiguous === after.name.ambiguous) return []
      if (!standApart(textBetween(reading, before, after))) return []
      const [bare, full] = before.name.ambiguous ? [before.name, after.name] : [after.name, before.name]
      return bare.titles.size > 0 ? [] : [[bare.key, full]]
    }),
  )
}

function candidatesFor({ person }: Name, bearers: (word: string) => readonly Name[]): Candidate[] {
  return bearers(person!.words[0] ?? '').flatMap((full) => {
    const position = positionIn(person!, full.person!)
    return position ? [{ full, position }] : []
  })
}

function bearerOf(scene: Scene, short: Name, all: readonly Candidate[], memory: Memory): Name | undefined {
  const candidates = FILTERS.reduce<readonly Candidate[]>((left, keep) => {
    if (distinct(scene, left).length < 2) return left
    const kept = left.filter((candidate) => keep(scene, short, candidate, memory))
    return kept.length > 0 ? kept : left
  }, all)
  const possible = distinct(
    scene,
    candidates.filter(({ full }) => !gendersDiffer(scene, short, full) && !isAnotherLeader(short, full, memory)),
  )
  if (possible.length < 2) return possible[0]
  if (generationOf(scene, short)) return undefined
  const introduced = possible.filter((full) => memory.lastNamed.has(representative(scene, full) ?? full))
  if (introduced.length < 2) return introduced[0]
  if (memory.holder.has(short.key)) return lastNamedHolder(short, introduced, memory)
  return leaderAmong(scene, short, introduced)
}

/** Where the bare name has stood for nobody yet, it means the leader who is known by it, if no other bearer was named before. */
function leaderAmong({ clusterOf }: Scene, short: Name, introduced: readonly Name[]): Name | undefined {
  const leader = introduced.find(({ person }) => isLeader(short.key, person!.words))
  if (!leader) return undefined
  const firstOf = (name: Name) =>
    Math.min(...[...clusterOf(name).spellings.values()].map((spelling) => firstMention(spelling).start))
  const start = firstOf(leader)
  return introduced.every((other) => other === leader || firstOf(other) > start) ? leader : undefined
}

/** Evidence beside the mention or in how the article calls the others; a filter that would leave nobody is ignored. */
const FILTERS: readonly ((scene: Scene, short: Name, candidate: Candidate, memory: Memory) => boolean)[] = [
  (scene, short, { full }) => !gendersDiffer(scene, short, full),
  (_, short, { full }) => short.person?.suffix === full.person?.suffix,
  (scene, short, { full }) => isOfGeneration(scene, full, generationOf(scene, short)),
  (scene, short, { full }) => [...short.titles].some((title) => scene.clusterOf(full).titles.has(title)),
  (_, short, { full }) => [...short.titles].some(isHighOffice) && isLeader(short.key, full.person!.words),
  (_, short, { full }, { others }) => !others.get(short.key)?.has(full),
  (_, short, { position }) => short.titles.size === 0 || position === 'family',
  ({ reading }, _, { full, position }) => position !== 'family' || !isIntroducedAsKin(reading, full),
  (scene, short, { full }) => !isCalledOtherwise(scene, full, short),
]

/** "Vice President", "former Prime Minister" */
const isHighOffice = (title: string) => /\b(?:president|prime minister|premier|chancellor)$/u.test(title)

/** "Biden" who is met before "Jill" and "Hunter Biden" is neither. */
const isAnotherLeader = (short: Name, full: Name, { firstBare }: Memory) =>
  (firstBare.get(short.key) ?? 0) < firstMention(full).start && meansAnotherLeader(short.key, full.person!.words)

/** The bare name goes on meaning whom it meant before, while nobody else of that name came between. */
function lastNamedHolder(short: Name, introduced: readonly Name[], { holder, lastNamed }: Memory): Name | undefined {
  const held = holder.get(short.key)
  if (!held || !introduced.includes(held)) return undefined
  const last = lastNamed.get(held)!
  return introduced.every((other) => other === held || lastNamed.get(other)! < last) ? held : undefined
}

function gendersDiffer(scene: Scene, short: Name, full: Name): boolean {
  if (!short.gender) return false
  const { genders } = scene.clusterOf(full)
  return genders.size > 0 && !genders.has(short.gender)
}

/** "Hunter Biden" whom the article calls "Hunter" is not its "Biden". */
const isCalledOtherwise = ({ reading, clusterOf }: Scene, full: Name, short: Name) =>
  [...clusterOf(full).spellings.values()].some(
    ({ ambiguous, person, key, mentions }) =>
      !ambiguous &&
      person &&
      !isFullName(person) &&
      key !== short.key &&
      !mentions.every((mention) => sharesFamily(reading, mention)),
  )

/** "George and Alexander Soros" does not call him "George". */
const sharesFamily = ({ article }: Reading, { end }: Span) =>
  /^,? (?:and|&|or) \p{Lu}/u.test(article.text.slice(end, end + 8))

/** "the elder Soros", "the younger Bush". */
function generationOf({ reading }: Scene, short: Name): 'elder' | 'younger' | undefined {
  const { start } = firstMention(short)
  const [, word] =
    /\b(elder|older|senior|younger|junior)\s$/u.exec(reading.article.text.slice(Math.max(0, start - 12), start)) ?? []
  return word === undefined ? undefined : /^[yj]/u.test(word) ? 'younger' : 'elder'
}

/** Only so many mentions are looked at: whose son somebody is, an article tells early. */
const FIRST_MENTIONS = 8

/** Who is introduced as somebody's son is the younger of the two. */
function isOfGeneration(
  { reading, clusterOf }: Scene,
  full: Name,
  generation: 'elder' | 'younger' | undefined,
): boolean {
  if (!generation) return true
  const isChild = [...clusterOf(full).spellings.values()].some(({ mentions }) =>
    mentions.slice(0, FIRST_MENTIONS).some((mention) => isKinAt(reading, mention)),
  )
  return isChild === (generation === 'younger')
}

/** One full name for each person among the candidates. */
const distinct = (scene: Scene, candidates: readonly Candidate[]) => [
  ...new Set(candidates.flatMap(({ full }) => representative(scene, full) ?? [])),
]

function representative(scene: Scene, name: Name): Name | undefined {
  for (const other of scene.clusterOf(name).spellings.values())
    if (other.person && isFullName(other.person)) return other
  return undefined
}
