import { abbreviates } from '../abbreviates.ts'
import { textBetween } from '../named-mentions.ts'
import type { Rule } from './rule.ts'

const NOUN =
  '(?:\\s(?:camp|group|movement|party|militia|company|network|app|site|website|platform|river|region|program|disease|virus|brand))?'
const RELATIVE = '(?:(?:who|which|that)\\s+)?(?:(?:is|was|are|were)\\s+)?'
const QUOTE = `(?:the )?["“'‘]?$`
const after = (...phrases: readonly string[]) =>
  new RegExp(`^${NOUN}["”'’]?[,;]?\\s*[–—(-]?\\s*${RELATIVE}(?:${phrases.join('|')})\\s+${QUOTE}`, 'u')

const ALSO = after(
  '(?:also|better|otherwise|commonly|widely|popularly|officially|formally|locally),?\\s+(?:known|called|named|referred to)(?: as| by)?',
  '(?<=,\\s*|\\b(?:is|was|are|were)\\s+)known (?:(?:locally|widely|popularly|commonly|internationally|simply|there|in \\p{Lu}\\p{L}+) )?as',
  'a\\.?k\\.?a\\.?,?',
  'alias',
  'nicknamed|dubbed',
  'née|nee|(?<!-)born',
  'short for|which stands for',
  '(?:an?|the) (?:\\p{Lu}?\\p{L}+ )?(?:acronym|abbreviation|initials|nickname) (?:for|of)',
  'known by (?:its|the|their|his|her) (?:\\p{L}+ )?(?:acronym|initials|abbreviation|nickname|stage name|pen name|name)s?(?:,| as)?',
  'by (?:its|the|their) (?:\\p{L}+ )?(?:acronym|initials|abbreviation),?',
)

/** What it was called before, or is now. A well-known name beside it may be of something that lives on. */
const RENAMED = after(
  '(?:formerly|previously|once|originally|now|then)\\s+(?:known|called|named)(?: as)?',
  '(?:since )?(?:rebranded|renamed)(?: as)?',
  'formerly|previously|now',
)

/** "…, or ISIS,": an alternative only where letters prove it; "France, or Germany," are two. */
const OR = new RegExp(`^,\\s+or\\s+${QUOTE}`, 'u')
/** What follows a name that only qualifies something else: "formerly Acme’s chief". */
const GOES_ON =
  /^["”]?(?:['’]s\b|\s+(?:president|chief|director|ceo|chairman|executive|minister|manager|star|player|head)\b)/iu

/** Whether the words between two names state that the second is another name of the first thing. */
export const isAlsoKnownAs = (between: string): boolean => ALSO.test(between)

// "Abigail Van Buren, also known as Jeanne Phillips", "X, formerly Twitter", "Daesh, an Arabic acronym for Islamic State"
export const alsoKnownAs: Rule = {
  name: 'resolve/also-known-as',
  *propose({ reading, mentions }) {
    for (const [i, second] of mentions.entries()) {
      const first = mentions[i - 1]
      if (!first) continue
      const between = textBetween(reading, first, second)
      const stated =
        (isAlsoKnownAs(between) && first.name.type !== 'other') ||
        (RENAMED.test(between) && second.name.entries.length === 0 && first.name.type !== 'other') ||
        (OR.test(between) && shortens(first.name.text, second.name.text))
      if (!stated || GOES_ON.test(reading.article.text.slice(second.mention.end, second.mention.end + 16))) continue
      const proof = { start: first.mention.start, end: second.mention.end }
      yield { name: first.name, alias: second.name, proof, stated: true }
    }
  },
}

const shortens = (a: string, b: string) => abbreviates(a, b) || abbreviates(b, a)
