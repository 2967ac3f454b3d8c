import { fold } from './fold.ts'
import { givenNamesAgree } from './given-names-agree.ts'
import { isSameSpelling } from './is-same-spelling.ts'
import type { PersonName } from './person-name.ts'

/**
 * Whether two full names can be one person's: the same family name and given names that agree. Middle names may be
 * missing on one side ("Patrick W. Carlineo" ~ "Pat Carlineo"), or words at one end ("Recep Tayyip Erdoğan" ~ "Tayyip Erdoğan").
 * "George W. Bush" and "George H. W. Bush" disagree, as do "Carlineo Jr." and "Carlineo Sr.".
 */
export function fullNamesAgree(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== undefined && b.suffix !== undefined && a.suffix !== b.suffix) return false
  // "Donald Trump" beside "Donald Trump Jr." is the father; with other words the suffix may just have been dropped.
  if (a.suffix !== b.suffix && a.words.join(' ') === b.words.join(' ')) return false
  if (isNicknameOf(a, b) || isNicknameOf(b, a)) return true
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  if (short.join('') === long.join('')) return true
  return isEndOf(short, long) || isStartOf(short, long) || coresAgree(short, long)
}

const isNicknameOf = ({ words }: PersonName, { nickname }: PersonName) =>
  nickname !== undefined && fold(nickname) === words.join(' ')

function coresAgree(short: readonly string[], long: readonly string[]): boolean {
  if (!isSameSpelling(short.at(-1)!, long.at(-1)!)) return false
  const [first, ...middle] = short.slice(0, -1)
  const [longFirst, ...longMiddle] = long.slice(0, -1)
  if (first === undefined || longFirst === undefined || !firstNamesAgree(first, longFirst)) return false
  if (middle.length === 0) return true
  return middle.length === longMiddle.length && middle.every((name, i) => givenNamesAgree(name, longMiddle[i]!))
}

const firstNamesAgree = (a: string, b: string) => givenNamesAgree(a, b) || isSameSpelling(a, b)

const isEndOf = (short: readonly string[], long: readonly string[]) =>
  short.length > 1 && short.every((word, i) => word === long[long.length - short.length + i])

const isStartOf = (short: readonly string[], long: readonly string[]) =>
  short.length > 1 && short.every((word, i) => word === long[i])
