import type { FactRule, Finding } from '../fact-rule.ts'
import { readNounPhrase } from '../noun-phrase.ts'
import { type SentenceView, spanOf } from '../sentence-view.ts'

/** "PSPC stands for Public Services and Procurement Canada" → definition(PSPC, stands for …) */
export const standsFor: FactRule = {
  name: 'extract/stands-for',
  relation: 'definition',
  find: (view) =>
    view.names.flatMap((subject): Finding[] => {
      const at = cueStart(view, subject.last)
      if (at === undefined) return []
      const phrase = readNounPhrase(view, at + 2)
      return phrase ? [{ subject, span: spanOf(view, at, phrase.last) }] : []
    }),
}

/** Where "stands for", "short for", "refers to" begins right behind a name. */
function cueStart(view: SentenceView, from: number): number | undefined {
  let at = from
  while (at < from + 4 && /^(?:,|which|that|is|was|\(|–|—)$/.test(view.words[at] ?? '')) at++
  const cue = `${view.words[at]} ${view.words[at + 1]}`
  return /^(?:stands for|stood for|short for|refers to)$/.test(cue) ? at : undefined
}
