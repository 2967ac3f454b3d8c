import { isFiniteVerb, skipAdverbs } from '../is-finite-verb.ts'
import type { Named } from '../sentence-view.ts'
import type { BlockView } from './block-view.ts'
import type { PreviousTurn, SaidWords, Situation } from './said-words.ts'

/** How many names back a pronoun is looked after. */
const MEMORY = 12

/** The person that "he" or "she" before a reporting verb must be; null where two might be meant. */
export function whoIsPronoun(at: number, { words, block, previous }: Situation): string | null {
  if (!/^(?:he|she)$/.test(block.words[at]!)) return null
  const here = personsBefore(block, at)
  const subjects = here.filter((name) => isSubject(block, name))
  if (subjects.length > 0) return only(subjects)
  const last = lastSpeaker(words, previous)
  if (last) return last
  if (here.length > 0) return only(here)
  const { previousBlock } = words
  if (!previousBlock || block !== words.block) return null
  const there = personsBefore(previousBlock, previousBlock.tokens.length)
  const thereSubjects = there.filter((name) => isSubject(previousBlock, name))
  return only(thereSubjects.length > 0 ? thereSubjects : there)
}

/** Who spoke in this paragraph or the one before. */
function lastSpeaker(words: SaidWords, previous: PreviousTurn | undefined): string | null {
  if (!previous?.speaker) return null
  const { block } = previous.words
  return block === words.block || block === words.previousBlock ? previous.speaker : null
}

/** Persons whom the narrator named last before a token. */
function personsBefore({ narrated }: BlockView, at: number): Named[] {
  const next = narrated.findLastIndex(({ last }) => last <= at) + 1
  return narrated.slice(Math.max(0, next - MEMORY), next).filter(({ entity }) => entity.type === 'person')
}

/** "Roe and Poe came": both are subjects. */
function isSubject(block: BlockView, { last }: Named): boolean {
  const partner = block.words[last] === 'and' ? block.nameAt.get(last + 1) : undefined
  return isFiniteVerb(block, skipAdverbs(block, partner ? partner.last : last))
}

function only(names: readonly Named[]): string | null {
  const ids = new Set(names.map(({ entity }) => entity.id))
  return ids.size === 1 ? [...ids][0]! : null
}
