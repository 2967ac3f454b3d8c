import type { Rule } from './rule.ts'

const BORN = /(?:^|[.!?”"]\s+|\n)Born $/u
const BEFORE = 12
/** The gap from where and when to the comma that ends it: " in Dundee in 1929, Dr. " */
const TO_SUBJECT = /^[^.,;:!?]*(?:, (?:\d{4}|[\p{Lu}][\p{L}. ]+))?, (?:(?:the|[\p{Lu}]\p{L}{0,6}\.?) )?$/u

// "Born Margaret Ann Sinclair in Dundee in 1929, Dr. Ellery was …": the name at birth of whom the sentence is about
export const bornAs: Rule = {
  name: 'resolve/born-as',
  *propose({ reading, mentions }) {
    const { text } = reading.article
    for (const [i, { name: alias, mention }] of mentions.entries()) {
      if (alias.type !== 'person' || !BORN.test(text.slice(Math.max(0, mention.start - BEFORE), mention.start)))
        continue
      const subject = mentions
        .slice(i + 1, i + 5)
        .find(({ name, mention: { sentence } }) => name.type === 'person' && sentence === mention.sentence)
      if (!subject || !TO_SUBJECT.test(text.slice(mention.end, subject.mention.start))) continue
      yield { name: subject.name, alias, proof: { start: mention.start, end: subject.mention.end }, stated: true }
    }
  },
}
