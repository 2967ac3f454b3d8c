/** Finds texts on which a regular expression takes more than linear time, by its own parts. */

/** A piece of a pattern. */
type Piece = (
  | { readonly is: 'character' }
  | { readonly is: 'empty' }
  /** Looked at, not taken. */
  | { readonly is: 'look'; readonly of: Piece }
  | { readonly is: 'sequence'; readonly parts: readonly Piece[] }
  | { readonly is: 'choice'; readonly parts: readonly Piece[] }
  | { readonly is: 'repeat'; readonly of: Piece; readonly least: number; readonly isEndless: boolean }
) & { readonly source: string }

// One character of it is taken whole.
const CLASS = /^\[(?:[^\]\\]|\\.)*\]/su
const ESCAPE = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|c[A-Za-z]|k<\w+>|.)/isu
const OPENING = /^\((?:\?(?:<?[=!]|:|<\w+>))?/
const QUANTIFIER = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/

function parse(pattern: string): Piece {
  let at = 0
  const taken = (what: RegExp) => {
    const found = what.exec(pattern.slice(at))
    at += found?.[0].length ?? 0
    return found
  }
  const choice = (): Piece => {
    const from = at
    const parts = [sequence()]
    while (pattern[at] === '|') {
      at++
      parts.push(sequence())
    }
    return { is: 'choice', parts, source: pattern.slice(from, at) }
  }
  const sequence = (): Piece => {
    const from = at
    const parts: Piece[] = []
    while (at < pattern.length && !'|)'.includes(pattern[at]!)) parts.push(quantified())
    return { is: 'sequence', parts, source: pattern.slice(from, at) }
  }
  const quantified = (): Piece => {
    const from = at
    const of = atom()
    const quantifier = taken(QUANTIFIER)
    if (!quantifier) return of
    const [sign, least, comma, most] = quantifier
    const isEndless = /^[*+]/.test(sign) || (comma === ',' && most === '')
    const min = least === undefined ? (sign.startsWith('+') ? 1 : 0) : Number(least)
    return { is: 'repeat', of, least: min, isEndless, source: pattern.slice(from, at) }
  }
  const atom = (): Piece => {
    const from = at
    const opening = taken(OPENING)
    if (opening) {
      const of = choice()
      at++
      return /[=!]$/.test(opening[0]) ? { is: 'look', of, source: '' } : of
    }
    if (!taken(CLASS) && !taken(ESCAPE)) at += String.fromCodePoint(pattern.codePointAt(at)!).length
    const source = pattern.slice(from, at)
    return /^(?:\^|\$|\\[bBk\d])/.test(source) ? { is: 'empty', source: '' } : { is: 'character', source }
  }
  return choice()
}

const ALPHABET = [...' \n\t\u00a0aAzZé09.,;:!?-–\'"’“”()[]{}/|&@#$%_+*<>=~•·ش中\u0001\u200b']

/** The characters and short texts to try a pattern with: its own letters too. */
const alphabetOf = (pattern: string): string[] => [
  ...new Set([...ALPHABET, ...(pattern.match(/[^\\\s()[\]]/gu) ?? [])]),
]

interface Attack {
  readonly before: string
  readonly again: string
}

/** What leads to each endless repeat of a pattern, and what it may go round on. */
function attacksOn(pattern: string, flags: string): Attack[] {
  const alphabet = alphabetOf(pattern)
  const attacks: Attack[] = []
  const fits = (source: string) => {
    const whole = new RegExp(`^(?:${source})$`, flags.replace(/[gy]/g, ''))
    return alphabet.filter((character) => whole.test(character))
  }
  /** A short text that a piece takes; `isLong`: with what may be left out. */
  const sample = (piece: Piece, isLong = false): string => {
    if (piece.is === 'character') return fits(piece.source)[0] ?? ''
    if (piece.is === 'sequence') return piece.parts.map((part) => sample(part, isLong)).join('')
    if (piece.is === 'choice') return sample(piece.parts[0]!, isLong)
    if (piece.is === 'repeat') return sample(piece.of, isLong).repeat(Math.max(piece.least, isLong ? 1 : 0))
    return ''
  }
  const rounds = (piece: Piece): string[] => {
    const choices = piece.is === 'choice' ? piece.parts : [piece]
    const texts = choices.flatMap((one) => [sample(one), sample(one, true)])
    return [...new Set([...fits(piece.source), ...texts])].filter((text) => text !== '').slice(0, 12)
  }
  const walk = (piece: Piece, before: string): void => {
    if (piece.is === 'look') walk(piece.of, before)
    else if (piece.is === 'choice') for (const part of piece.parts) walk(part, before)
    else if (piece.is === 'sequence') {
      let led = before
      for (const part of piece.parts) {
        walk(part, led)
        led += sample(part)
      }
    } else if (piece.is === 'repeat') {
      if (piece.isEndless) {
        for (const again of rounds(piece.of)) attacks.push({ before, again }, { before: '', again: before + again })
      }
      walk(piece.of, before)
    }
  }
  walk(parse(pattern), '')
  return attacks
}

// What a match ends on, so that it fails: each is outside of many classes.
const ENDS = ['\u0001', '\n', '.!', 'a']
// Small ones first: what grows without measure is seen at some dozens.
const LENGTHS = [24, 40, 400, 5000, 20_000]
// What took less than this, milliseconds of the processor, is not tried at greater length.
const AT_ONCE = 1
// Linear patterns take a hundredth of it at the greatest length, square ones ten times as long.
const PATIENCE = 30

/**
 * A text of at most so many characters on which a pattern takes more than linear time, and how long; undefined if none is
 * found.
 */
export function slowTextFor({ source, flags }: Pick<RegExp, 'source' | 'flags'>, longest = 20_000): string | undefined {
  const everywhere = new RegExp(source, flags.includes('g') || flags.includes('y') ? flags : `${flags}g`)
  const tried = new Set<string>()
  for (const { before, again } of attacksOn(source, flags)) {
    for (const end of ENDS) {
      const key = JSON.stringify([before, again, end])
      if (tried.has(key)) continue
      tried.add(key)
      for (const length of LENGTHS) {
        const most = Math.min(length, longest) - before.length - end.length
        const text = before + again.repeat(Math.max(1, Math.floor(most / again.length))) + end
        const took = timeOf(everywhere, text)
        if (took > PATIENCE) return `${key}: ${Math.round(took)} ms for ${text.length} characters`
        if (length >= 5000 && took < AT_ONCE) break
      }
    }
  }
  return undefined
}

/** Milliseconds of the processor: the least of three times, or of one that is short. */
function timeOf(pattern: RegExp, text: string): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3 && least > AT_ONCE; round++) {
    const before = process.cpuUsage()
    text.replace(pattern, '')
    least = Math.min(least, process.cpuUsage(before).user / 1000)
  }
  return least
}
