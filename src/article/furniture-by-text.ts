import { type TextRule, textRules } from './text-rules.ts'

interface Opening {
  readonly words: string
  readonly rule: TextRule
}

// Made when the first line asks: the patterns take time to make, which the start of the script is spared.
let openings: ReadonlyMap<string, readonly Opening[]> | undefined

/** The rule by which a line is furniture for its words alone; undefined if it may be the article's own. */
export function furnitureByText(text: string): string | undefined {
  openings ??= byFirstLetter(textRules())
  const known = openings
  const small = text.toLowerCase()
  const isOf = ({ words, rule: { longest, matches, isCased } }: Opening) =>
    text.length <= longest && small.startsWith(words) && matches.test(isCased ? text : small)
  const found = [small.charAt(0), ''].flatMap((letter) => known.get(letter) ?? []).find(isOf)
  return found?.rule.name
}

/** `''`: rules for lines that begin in any way. */
function byFirstLetter(rules: readonly TextRule[]): Map<string, Opening[]> {
  const openings = new Map<string, Opening[]>()
  for (const rule of rules) {
    for (const words of (rule.opens ?? '').split(' ')) {
      const letter = words.charAt(0)
      openings.set(letter, [...(openings.get(letter) ?? []), { words, rule }])
    }
  }
  return openings
}
