import { type FactRule, ruleOnNames } from '../fact-rule.ts'
import { readNounPhrase } from '../noun-phrase.ts'
import { type Named, type SentenceView, spanOf } from '../sentence-view.ts'
import { fitsEntity } from './fits-entity.ts'

const OPENS = /^(?:,|–|—|-|--|\()$/
const CLOSES = /^(?:,|\.|;|:|–|—|-|--|\)|"|”|who|which|that|whose|where)$/
/** "Braun, 38, a …", "Doe (D-N.Y.), a …" */
const AGE = /^\d{1,3}$/

/** "Jane Doe, chief executive of Acme, said" → role(Jane Doe, chief executive of Acme) */
export const appositionAfterName: FactRule = {
  name: 'extract/apposition',
  relation: 'role',
  find: ruleOnNames((view, name) => {
    const at = skipAside(view, name.last)
    if (!OPENS.test(view.words[at] ?? '')) return undefined
    const phrase = readNounPhrase(view, at + 1)
    if (!phrase || view.nameAt.has(phrase.head)) return undefined
    if (!fitsEntity(view.tokens[phrase.head]!.text, name.entity.type)) return undefined
    const closing = view.words[phrase.last]
    if (closing !== undefined && !CLOSES.test(closing)) return undefined
    if (continuesList(view, name, phrase.last)) return undefined
    return spanOf(view, phrase.first, phrase.last)
  }),
}

/** Skips "(HNC)" and ", 38" behind a name. */
function skipAside(view: SentenceView, from: number): number {
  let at = from
  if (view.words[at] === '(') {
    const close = view.words.indexOf(')', at)
    if (close > at && close < at + 8 && /^,|–|—|-$/.test(view.words[close + 1] ?? '')) at = close + 1
  }
  return view.words[at] === ',' && AGE.test(view.words[at + 1] ?? '') ? at + 2 : at
}

/** "Italy, the region, and Spain": the phrase is one more thing in a list. */
const continuesList = (view: SentenceView, name: Named, last: number) =>
  name.entity.type !== 'person' &&
  view.words[last] === ',' &&
  /^(?:and|or)$/.test(view.words[last + 1] ?? '') &&
  view.nameAt.has(last + 2)
