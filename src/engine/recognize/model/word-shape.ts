const MAX_SHAPE = 6

/** "McDonald" → "XxXx", "G20" → "Xd", "al-Assad" → "x-Xx": kinds of characters, runs shortened. */
export function wordShape(word: string): string {
  let shape = ''
  let last = ''
  for (let i = 0; i < word.length && shape.length < MAX_SHAPE; i++) {
    const kind = kindOf(word, i)
    if (kind !== last || (kind === 'X' && i === 1)) shape += kind
    last = kind
  }
  return shape
}

function kindOf(word: string, i: number): string {
  const code = word.charCodeAt(i)
  if (code >= 97 && code <= 122) return 'x'
  if (code >= 65 && code <= 90) return 'X'
  if (code >= 48 && code <= 57) return 'd'
  if (code < 128) return word[i]!
  const letter = word[i]!
  if (letter !== letter.toLowerCase()) return 'X'
  return letter === letter.toUpperCase() ? '*' : 'x'
}
