import { splitCompound } from './split-compound.ts'

/** "Syria's" → Syria + 's; "didn't" → did + n't; "they'll" → they + 'll. */
const CLITIC = /^(.+?)(n['’]t|['’](?:s|S|ll|re|ve|d|m))$/u

/** "Syria's" → Syria, 's; "Iran-backed" → Iran, -, backed. */
export function cutEnglishWord(word: string): readonly number[] | undefined {
  const clitic = word.length > 2 ? CLITIC.exec(word) : null
  if (clitic) return [clitic[1]!.length]
  const cut = splitCompound(word)
  return cut === undefined ? undefined : [cut, cut + 1]
}
