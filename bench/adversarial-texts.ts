/** Texts of so many words that bring every rule to its limits: capitals, quotation marks and brackets, and whatever is one long list. */
export function adversarialTexts(words: number): ReadonlyMap<string, string> {
  const dice = diceOf(1)
  const pick = (some: readonly string[]) => some[Math.floor(dice() * some.length)]!
  const repeat = (next: (i: number) => string) => Array.from({ length: words }, (_, i) => next(i)).join(' ')
  const capital = () => `${pick(SYLLABLES)}${pick(SYLLABLES).toLowerCase()}`
  const lines = (text: string) => text.replace(/((?:\S+ ){80})/g, '$1\n\n')
  return new Map([
    [
      'capitals, quotes, brackets',
      lines(repeat(() => pick(['“', '”', '(', ')', '[', ']', '"', '‘', '’', '']) + capital())),
    ],
    ['the same in one block', repeat(() => pick(['“', '”', '(', ')', '[', ']', '"', '‘', '’', '']) + capital())],
    [
      'full names that share their words',
      lines(
        repeat(() => `${pick(SYLLABLES)} ${pick(SYLLABLES)}${pick([',', '.', ' and', ''])}`)
          .split(' ')
          .slice(0, words)
          .join(' '),
      ),
    ],
    [
      'acronyms in brackets',
      lines(repeat((i) => (i % 4 === 3 ? `(${pick(LETTERS)}${pick(LETTERS)}${pick(LETTERS)})` : capital()))),
    ],
    [
      'he said, she said',
      lines(repeat((i) => ['“No”,', 'he', 'said.', 'She', 'told', capital(), 'that', 'they', 'said'][i % 9]!)),
    ],
    [
      'dates and figures',
      lines(
        repeat((i) => [`${1 + (i % 28)} May`, '$2.7', 'million', 'people', 'on', 'Tuesday', 'in', '2019,'][i % 8]!)
          .split(' ')
          .slice(0, words)
          .join(' '),
      ),
    ],
  ])
}

const SYLLABLES = 'Al Be Cor Dan El Far Gil Hu Ir Jon Kas Lem Mor Nor Ost Per Qua Ros Sol Tam'.split(' ')
const LETTERS = [...'ABCDEFGHIJKLMNOPRSTUVW']

/** Numbers in [0, 1) that look random and are the same each time. */
function diceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}
