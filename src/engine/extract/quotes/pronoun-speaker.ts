import type { Gender } from '../../../types.ts'
import { GENDERED_PRONOUNS } from '../../languages/en/words/index.ts'
import { isOfGender, onlyEntity } from '../../resolve/references/only-entity.ts'
import { spanAt } from '../../text/span.ts'
import { mainSubject } from '../main-subject.ts'
import type { Named } from '../sentence-view.ts'
import { type BlockView, sentenceStart } from './block-view.ts'
import { tokenAt } from './frame-quotes.ts'
import type { PreviousTurn, Situation } from './said-words.ts'

/** How many sentences back somebody must have been spoken of to be "he" or "she" still. */
const MEMORY = 6

/** A stretch of a block that holds one sentence: tokens [from, to). */
interface Stretch {
  readonly block: BlockView
  readonly from: number
  readonly to: number
}

/**
 * The person that "he" or "she" before a reporting verb must be: who spoke last, or the subject of the last sentence that
 * names a person, whichever is nearer. Null where two might be meant.
 */
export function pronounSpeaker(at: number, { block, previous }: Situation): string | null {
  const pronoun = block.words[at]!
  if (!/^(?:he|she)$/.test(pronoun)) return null
  const gender = GENDERED_PRONOUNS.get(pronoun)
  for (const stretch of sentencesBefore(block, at)) {
    const persons = personsIn(stretch)
    const subject = subjectOf(stretch)
    // A subject named before the pronoun in its own sentence, or the speaker of a quotation nearer than any name.
    if (previous?.speaker && speaksIn(previous, stretch))
      return fits(speakerOf(previous), gender) ? previous.speaker : null
    if (subject) return fits(subject, gender) ? subject.entity.id : null
    if (persons.length > 0) return onlyEntity(persons.filter((person) => fits(person, gender)))?.id ?? null
  }
  return null
}

/** The sentences from a token back, the nearest first, over blocks; of the first only what stands before the token. */
function* sentencesBefore(start: BlockView, at: number): Generator<Stretch> {
  let block: BlockView | undefined = start
  let to = at
  for (let count = 0; block && count < MEMORY; block = block.previous, to = block?.tokens.length ?? 0)
    for (let end = to; end > 0 && count < MEMORY; count++) {
      const from = sentenceStart(block, end - 1)
      yield { block, from, to: end }
      end = from
    }
}

/** The persons whom the narrator names in a sentence. */
function personsIn({ block, from, to }: Stretch): Named[] {
  const persons: Named[] = []
  for (let at = from; at < to; at++) {
    const named = block.nameAt.get(at)
    if (!named) continue
    if (named.entity.type === 'person' && !isQuoted(block, named)) persons.push(named)
    at = named.last - 1
  }
  return persons
}

function subjectOf({ block, from, to }: Stretch): Named | undefined {
  const subject = mainSubject(block, from, to)
  if (subject?.kind !== 'name' || subject.named.entity.type !== 'person') return undefined
  return isQuoted(block, subject.named) ? undefined : subject.named
}

/** Does the last quotation end in the sentence? */
function speaksIn({ words }: PreviousTurn, { block, from, to }: Stretch): boolean {
  if (words.block !== block) return false
  const end = tokenAt(block, words.quoted.end)
  return from < end && end <= to
}

const speakerOf = ({ words, speaker }: PreviousTurn): Pick<Named, 'entity'> | undefined => {
  const named = words.attribution?.speaker
  return named?.kind === 'name' && named.named.entity.id === speaker ? named.named : undefined
}

const fits = (named: Pick<Named, 'entity'> | undefined, gender: Gender | undefined) =>
  named === undefined || isOfGender(named.entity, gender)

const isQuoted = ({ quoted }: BlockView, { start }: Named) => spanAt(quoted, start) !== undefined
