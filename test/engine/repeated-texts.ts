import fc from 'fast-check'

/** What rules look for, and what they look past: a few of these, over and over, keep one of them looking. `N#` is a new name each time. */
export const TOKENS: readonly string[] = [
  ...['Kofi', 'Amara', 'Diallo', 'Jane Doe', 'UN', 'CNN', 'ABC', 'Acme Inc.', 'Turkey', 'Ankara', 'IS', 'N#', 'N# N#'],
  ...['president', 'President', 'Mr.', 'Gen.', 'minister', 'the group', 'the', 'The', 'a', 'of', 'and', 'or', 'in'],
  ...['he', 'her', 'who', 'which', 'that', 'is', 'was', 'said', 'told', 'met', 'called', 'to', 'by', 'not', 'as'],
  ...[',', '.', '!', '?', '…', ';', ':', '-', '—', '“', '”', '"', "'", '’s', '(', ')', '[', '/', '&', '\n', '\n\n'],
  ...['5', '2.7', '2016', '$', '%', '30,000', 'million', 'Monday', 'May', 'last', 'week', 'J.', 'U.S.', '@a', '#a'],
]

/** One to four tokens, with spaces or without. */
export const fragment = fc
  .tuple(fc.array(fc.constantFrom(...TOKENS), { minLength: 1, maxLength: 4 }), fc.constantFrom(' ', ' ', ' ', ''))
  .map(([tokens, space]) => tokens.map((token) => token + space).join(''))

/** A fragment over and over, about so many characters. */
export function repeated(piece: string, length: number): string {
  let names = 0
  return piece.repeat(Math.ceil(length / piece.length)).replaceAll('N#', () => nameOf(names++))
}

/** "Baka", "Bake", "Beko": another for each number. */
function nameOf(number: number): string {
  const syllables = [0, 1, 2].map((place) => {
    const digit = Math.floor(number / 50 ** place) % 50
    return 'bdfgklmnrt'.charAt(digit % 10) + 'aeiou'.charAt(Math.floor(digit / 10))
  })
  const name = syllables.join('')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
