import { CLASSES, LABELS, labelOf, OUTSIDE } from '../../engine/recognize/model/labels.ts'
import type { Sentence } from '../../types.ts'
import type { CorpusName } from '../read-corpus.ts'

const MISC = CLASSES.indexOf('MISC')
const ONLY_OUTSIDE = 1 << OUTSIDE
const ANY = (1 << LABELS) - 1
/** What may be outside or any part of a name of the class MISC. */
const OUTSIDE_OR_MISC = [0, 1, 2, 3].reduce((mask, part) => mask | (1 << (1 + 4 * MISC + part)), ONLY_OUTSIDE)

export interface MaskOptions {
  /** The corpus does not label MISC: what is outside of its names may be one. */
  readonly withoutMisc: boolean
}

/**
 * For each token of each sentence the labels that it may have, as bits: one where the corpus says it. A name whose
 * borders lie inside of tokens says nothing of those tokens.
 */
export function labelMasks(
  sentences: readonly Sentence[],
  names: readonly CorpusName[],
  { withoutMisc }: MaskOptions,
): Int32Array[] {
  let at = 0
  return sentences.map(({ tokens }) => {
    const masks = new Int32Array(tokens.length).fill(withoutMisc ? OUTSIDE_OR_MISC : ONLY_OUTSIDE)
    for (let t = 0; t < tokens.length; ) {
      while (at < names.length && names[at]!.end <= tokens[t]!.start) at++
      const name = names[at]
      let last = t
      while (name && last < tokens.length && tokens[last]!.start < name.end && tokens[last]!.end > name.start) last++
      if (!name || last === t) {
        t++
        continue
      }
      const fits = tokens[t]!.start === name.start && tokens[last - 1]!.end === name.end
      for (let i = t; i < last; i++) masks[i] = fits ? 1 << labelOf(CLASSES.indexOf(name.class), i - t, last - t) : ANY
      t = last
    }
    return masks
  })
}
