import { isFiniteVerb } from '../../parse/is-finite-verb.ts'
import { skipAdverbs } from '../../parse/skip-adverbs.ts'
import { type FactRule, type Finding, ruleOnNames } from '../fact-rule.ts'
import { type NounPhrase, readNounPhrase } from '../noun-phrase.ts'
import { type SentenceView, spanOf } from '../sentence-view.ts'
import { fitsEntity } from './fits-entity.ts'

/** "As a lung biologist at Acme, Ann Roe followed", "A former judge, Roe was elected" → description(Ann Roe, a lung biologist at Acme) */
export const openingPhrase: FactRule = {
  name: 'extract/opening-phrase',
  relation: 'description',
  find: ruleOnNames((view, name) => {
    const from = openingAt(view)
    if (from === undefined || view.words[name.first - 1] !== ',' || !isSubject(view, name.last)) return undefined
    const phrase = readNounPhrase(view, from)
    if (!phrase || phrase.last !== name.first - 1 || view.nameAt.has(phrase.head)) return undefined
    return fitsEntity(view.tokens[phrase.head]!.text, name.entity) ? spanOf(view, phrase.first, phrase.last) : undefined
  }),
}

/** "The most recent film was Star Trek Beyond." → description(Star Trek Beyond, The most recent film) */
export const inverseCopula: FactRule = {
  name: 'extract/inverse-copula',
  relation: 'description',
  find: (view) => {
    const phrase = /^(?:the|his|her|its|their)$/.test(view.words[0] ?? '') ? readNounPhrase(view, 0) : undefined
    if (!phrase || !/^(?:is|was)$/.test(view.words[phrase.last] ?? '')) return []
    const subject = view.nameAt.get(phrase.last + 1)
    if (!subject || !isClosed(view, subject.last) || !says(view, phrase, subject.entity)) return []
    return [{ subject, span: spanOf(view, phrase.first, phrase.last) } satisfies Finding]
  },
}

const says = (view: SentenceView, { head }: NounPhrase, entity: Parameters<typeof fitsEntity>[1]) =>
  !view.nameAt.has(head) && fitsEntity(view.tokens[head]!.text, entity)

const isClosed = (view: SentenceView, at: number) => /^[,.;)”"–—]$/.test(view.words[at] ?? '.')

/** Where an indefinite phrase opens the sentence, behind "as" and a quotation mark. */
function openingAt(view: SentenceView): number | undefined {
  const first = /^[“"]$/.test(view.words[0] ?? '') ? 1 : 0
  const at = view.words[first] === 'as' ? first + 1 : first
  return /^(?:an?|one)$/.test(view.words[at] ?? '') || (at > first && view.words[at] === 'the') ? at : undefined
}

const isSubject = (view: SentenceView, at: number) => isFiniteVerb(view.tokens, skipAdverbs(view.tokens, at))
