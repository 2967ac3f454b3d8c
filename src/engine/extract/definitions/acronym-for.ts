import { isFiniteVerb } from '../../parse/is-finite-verb.ts'
import { skipAdverbs } from '../../parse/skip-adverbs.ts'
import type { FactRule, Finding } from '../fact-rule.ts'
import { readNounPhrase } from '../noun-phrase.ts'
import { type Named, type SentenceView, spanOf } from '../sentence-view.ts'

const TERM = /^(?:acronym|abbreviation|term|name|word|shorthand|nickname|initials|slang|codename|moniker|label)$/

/** "“… for Daesh”, he said, using an Arabic acronym for the jihadist group" → definition(Daesh, an Arabic acronym for …) */
export const acronymFor: FactRule = {
  name: 'extract/acronym-for',
  relation: 'definition',
  find: (view) => findTerms(view, (term, end) => [termStart(view, term), end]),
}

/** The same words also say what it is: description(Daesh, the jihadist group). */
export const acronymOf: FactRule = {
  name: 'extract/acronym-of',
  relation: 'description',
  find: (view) => findTerms(view, (term, end) => [term + 2, end]),
}

function findTerms(view: SentenceView, range: (term: number, end: number) => readonly [number, number]): Finding[] {
  const findings: Finding[] = []
  for (let at = 0; at + 2 < view.words.length; at++) {
    if (!TERM.test(view.words[at]!) || view.words[at + 1] !== 'for') continue
    const phrase = readNounPhrase(view, at + 2)
    const subject = phrase && definedBefore(view, termStart(view, at))
    if (phrase && subject) findings.push({ subject, span: spanOf(view, ...range(at, phrase.last)) })
  }
  return findings
}

/** "an Arabic [acronym]" */
function termStart(view: SentenceView, term: number): number {
  let first = term
  while (first > 0 && first > term - 5 && !/^(?:a|an|the|its|his|her|their)$/.test(view.words[first]!)) first--
  return first
}

/** The last name before the words that nobody says or does something by: "Daesh”, Erdoğan said, using …" is of Daesh. */
const definedBefore = (view: SentenceView, before: number): Named | undefined =>
  view.names.findLast(
    ({ last, entity }) =>
      last <= before && entity.type !== 'person' && !isFiniteVerb(view.tokens, skipAdverbs(view.tokens, last)),
  )
