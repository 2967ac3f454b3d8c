import { FUNCTION_WORDS } from '../src/engine/languages/en/words/index.ts'

/** How headlines are written in newspapers, beside the sentence as it stands. */
export const HEADLINE_CASES: Readonly<Record<string, (text: string) => string>> = {
  normal: (text) => text,
  'ALL CAPS': (text) => sameLength(text, text.toUpperCase()),
  'Title Case': (text) =>
    text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word, at: number) =>
      at > 0 && FUNCTION_WORDS.has(word) && word.length < 5 ? word : sameLength(word, capitalize(word)),
    ),
  'lower case': (text) => sameLength(text, text.toLowerCase()),
}

const capitalize = (word: string) => word[0]!.toUpperCase() + word.slice(1)

/** Spans must go on to fit: "ß" in capitals is longer. */
const sameLength = (text: string, changed: string) => (changed.length === text.length ? changed : text)
