import { abbreviates, initialsOf, isAcronym, shortFormLetters } from '../abbreviates.ts'
import { textBetween } from '../named-mentions.ts'
import type { Rule } from './rule.ts'

const OPENS = /^\s?[([]\s?(?:or |the |"|“|')?$/u
const CLOSES = /^["”']?\s?[)\]]/u

// "Civil Aviation Authority (CAA)" and "CAA (Civil Aviation Authority)"; "Kurdistan Workers’ Party (PKK)" without its letters
export const bracketed: Rule = {
  name: 'resolve/bracketed',
  *propose({ reading, mentions }) {
    const { text } = reading.article
    for (const [i, inner] of mentions.entries()) {
      const outer = mentions[i - 1]
      if (!outer || !OPENS.test(textBetween(reading, outer, inner))) continue
      if (!CLOSES.test(text.slice(inner.mention.end, inner.mention.end + 3))) continue
      const [a, b] = [outer.name, inner.name]
      const proof = { start: outer.mention.start, end: inner.mention.end }
      if (abbreviates(b.text, a.text) || (isAcronym(b.text) && b.type !== 'place' && a.text.length > b.text.length))
        yield { name: a, alias: b, proof }
      else if ((isAcronym(a.text) && abbreviates(a.text, b.text)) || hasInitials(a.text, b.text))
        yield { name: b, alias: a, proof }
    }
  },
}

/** "Isis (Institute of Strategic and International Studies)": every letter, though not in capitals. */
const hasInitials = (short: string, long: string) =>
  initialsOf(long).some((initials) => initials.length > 2 && shortFormLetters(short).includes(initials))
