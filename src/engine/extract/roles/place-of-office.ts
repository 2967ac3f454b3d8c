import { isKindNoun } from '../../languages/en/is-kind-noun.ts'
import { type FactRule, ruleOnNames } from '../fact-rule.ts'
import { type SentenceView, spanOf } from '../sentence-view.ts'
import { titleBefore } from './title-before.ts'

/** "columnist Semih Idiz of the Al Monitor website" → description(Semih Idiz, columnist Semih Idiz of the Al Monitor website) */
export const placeOfOffice: FactRule = {
  name: 'extract/office',
  relation: 'description',
  find: ruleOnNames((view, name) => {
    if (name.entity.type !== 'person' || !/^(?:of|at|from|with)$/.test(view.words[name.last] ?? '')) return undefined
    const office = officeAt(view, name.last + 1)
    const title = office === undefined ? undefined : titleBefore(view, name)
    return title && spanOf(view, title[0], office!)
  }),
}

/** Index behind "the Al Monitor website". */
function officeAt(view: SentenceView, at: number): number | undefined {
  const office = view.nameAt.get(view.words[at] === 'the' ? at + 1 : at)
  if (!office || office.entity.type === 'person') return undefined
  return isKindNoun(view.words[office.last] ?? '') ? office.last + 1 : office.last
}
