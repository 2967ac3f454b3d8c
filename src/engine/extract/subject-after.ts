import { PREPOSITIONS } from '../languages/en/words/index.ts'
import type { Named, SentenceView } from './sentence-view.ts'
import { isPersonal, type Subject } from './subject.ts'

/** The subject that stands behind its verb: "said Turkish columnist [Semih Idiz] of the Al Monitor website". */
export function subjectAfter(view: SentenceView, verb: number, to: number): Subject | undefined {
  let at = verb + 1
  if (isPersonal(view, at)) return { kind: 'pronoun', at }
  let last: Named | undefined
  let lastWord = at
  while (at < to) {
    const named = view.nameAt.get(at)
    if (named) {
      last = named
      at = named.last
      lastWord = at - 1
    } else if (/^[\p{L}\p{N}]/u.test(view.words[at]!) && !isBoundary(view, at)) {
      lastWord = at
      at++
    } else if (/^(?:['’]s?|-|\/|&|\.)$/.test(view.words[at]!)) at++
    else break
  }
  if (lastWord >= to || at === verb + 1) return undefined
  if (last && last.last - 1 === lastWord) return { kind: 'name', named: last }
  const apposed = view.words[at] === ',' ? view.nameAt.get(at + 1) : undefined
  return apposed && /^[,.]?$/.test(view.words[apposed.last] ?? '')
    ? { kind: 'name', named: apposed }
    : { kind: 'unnamed', at: lastWord }
}

const isBoundary = (view: SentenceView, at: number) =>
  PREPOSITIONS.has(view.words[at]!) || /^(?:and|who|that|which|but|when|while)$/.test(view.words[at]!)
