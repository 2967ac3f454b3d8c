import type { Correction } from '../corrections.ts'
import { typeWord } from './type-word.ts'
import { words } from './words.ts'

/** What a reader put right, as a sentence: "Daesh is the same as Islamic State". */
export function correctionWords(correction: Correction): string {
  const { name } = correction
  switch (correction.is) {
    case 'notName':
      return words('isNotName', name)
    case 'same':
      return words('isSame', name, correction.as)
    case 'notSame':
      return words('isNotSame', name, correction.as)
    case 'type':
      return words('isOfType', name, typeWord(correction.type))
  }
}
