import { PREPOSITIONS } from '../languages/en/words/index.ts'
import type { Named, SentenceView } from './sentence-view.ts'
import { isPersonal, placeOf, type Subject } from './subject.ts'
import { subjectOfVerb } from './subject-of-verb.ts'

/**
 * The subject of a verb whose words begin at `verb`, before it but not before `from`: the name or pronoun right before it, else whom
 * the parse is sure of, else the name whose aside a comma closes there.
 */
export function subjectBefore(view: SentenceView, verb: number, from: number): Subject | undefined {
  const at = skipBrackets(view, verb - 1, from)
  if (at < from) return undefined
  if (isPersonal(view, at)) return { kind: 'pronoun', at }
  const word = view.words[at]!
  const near = word === 'who' || word === 'which' ? nameBefore(view, at) : view.nameAt.get(at)
  if (near && near.first >= from && !isDependent(view, near, from)) return { kind: 'name', named: near }
  const parsed = subjectOfVerb(view, verb)
  const isBefore = parsed && placeOf(parsed) >= from && placeOf(parsed) < verb
  if (isBefore && (parsed.kind === 'pronoun' || (parsed.kind === 'name' && !isDependent(view, parsed.named, from))))
    return parsed
  const holder = word === ',' ? holderOfAside(view, at, from) : undefined
  if (holder) return { kind: 'name', named: holder }
  if (isBefore) return { kind: 'unnamed', at: placeOf(parsed) }
  return /^\p{L}/u.test(word) ? { kind: 'unnamed', at } : undefined
}

function skipBrackets({ words }: SentenceView, from: number, limit: number): number {
  if (words[from] !== ')') return from
  const open = words.lastIndexOf('(', from)
  return open > limit ? open - 1 : from
}

/** "[Jane Doe], who", "[Jane Doe] who". */
const nameBefore = ({ words, nameAt }: SentenceView, at: number): Named | undefined =>
  nameAt.get(words[at - 1] === ',' ? at - 2 : at - 1)

/** "a spokesman for Trump said": not Trump. "Trump and Xi said": not one of them alone. */
function isDependent({ words }: SentenceView, { first }: Named, from: number): boolean {
  let before = first - 1
  while (before > from && /^(?:the|a|an|his|her|its|their)$/.test(words[before]!)) before--
  const word = words[before]
  if (before < from || word === undefined) return false
  return /^(?:and|or|&)$/.test(word) || (PREPOSITIONS.has(word) && !OPENS_CLAUSE.test(word))
}

const OPENS_CLAUSE = /^(?:as|since|until|till|before|after|than)$/

/** "[Jane Doe], 58, said", "[Jane Doe], the chief of Acme, said", "The head of Acme, [Jane Doe], said". */
function holderOfAside(view: SentenceView, close: number, from: number): Named | undefined {
  const { words, nameAt } = view
  for (let open = close - 1; open > from; open--) {
    if (words[open] !== ',') continue
    const holder = nameAt.get(open - 1)
    if (holder && holder.first >= from && !isDependent(view, holder, from)) return holder
  }
  const apposed = nameAt.get(close - 1)
  return apposed && words[apposed.first - 1] === ',' ? apposed : undefined
}
