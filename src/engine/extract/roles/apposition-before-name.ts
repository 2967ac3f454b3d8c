import { isRoleNoun } from '../../languages/en/is-role-noun.ts'
import { PREPOSITIONS } from '../../languages/en/words/index.ts'
import { isFiniteVerb } from '../../parse/is-finite-verb.ts'
import { skipAdverbs } from '../../parse/skip-adverbs.ts'
import { type FactRule, ruleOnNames } from '../fact-rule.ts'
import { readNounPhrase } from '../noun-phrase.ts'
import { type Named, type SentenceView, spanOf } from '../sentence-view.ts'
import { fitsEntity } from './fits-entity.ts'
import { titleStart } from './title-before.ts'

/** How far before the comma the phrase may start, in tokens. */
const FARTHEST = 14

/**
 * "The leader of Ennahda, Rachid Ghannouchi, condemned" → role(Rachid Ghannouchi, The leader of Ennahda). The nearest
 * noun that fits is meant: "investments by the lodge's owner, Acme" calls Acme the owner.
 */
export const appositionBeforeName: FactRule = {
  name: 'extract/apposition-before',
  relation: 'role',
  find: ruleOnNames((view, name) => {
    const comma = name.first - 1
    if (view.words[comma] !== ',' || !closes(view, name)) return undefined
    const phrase = phraseBefore(view, comma, name)
    return phrase && isHeard(view, phrase, name) ? spanOf(view, ...phrase) : undefined
  }),
}

/** The token range of the noun phrase that ends at a mark and says what a name is. */
function phraseBefore(view: SentenceView, mark: number, { entity }: Named): readonly [number, number] | undefined {
  const relative = whoClauseStart(view, mark)
  if (relative !== undefined)
    return fitsEntity(view.tokens[relative]!.text, entity) ? [phraseStart(view, relative), mark] : undefined
  for (let head = mark - 1; head >= Math.max(0, mark - FARTHEST); head--) {
    if (view.nameAt.has(head) || !fitsEntity(view.tokens[head]!.text, entity)) continue
    return readNounPhrase(view, head)?.last === mark ? [skipStamp(view, phraseStart(view, head)), mark] : undefined
  }
  return undefined
}

/** "14.10 Scotland's first minister": the time before an entry of a live report. */
const skipStamp = (view: SentenceView, first: number) => (/^\d+[.:]\d\d$/.test(view.words[first]!) ? first + 1 : first)

function closes(view: SentenceView, { last, entity }: Named): boolean {
  const next = view.words[last]
  return (
    next === undefined || /^[,.;)”"–—-]$/.test(next) || (entity.type === 'person' && /^(?:of|from|who)$/.test(next))
  )
}

/** Closed by punctuation it is an aside; "of" or a verb behind the name tells so only where the phrase is definite. */
function isHeard(view: SentenceView, [first]: readonly [number, number], { last }: Named): boolean {
  if (!/^(?:of|from|who)$/.test(view.words[last] ?? '')) return true
  return (isDeterminer(view, first) || view.nameAt.has(first)) && !isOpeningClause(view, first)
}

/** "In talks with [the president], Roe of the party left": what opens the sentence is no aside. */
function isOpeningClause(view: SentenceView, first: number): boolean {
  if (!PREPOSITIONS.has(view.words[0]!)) return false
  for (let at = 1; at < first; at++)
    if (isFiniteVerb(view.tokens, at) && !PREPOSITIONS.has(view.words[at - 1]!)) return false
  return true
}

/** "his associate [who] sent the message, James Roe": the role noun before the clause. */
function whoClauseStart(view: SentenceView, mark: number): number | undefined {
  for (let at = mark - 1; at > Math.max(0, mark - FARTHEST); at--) {
    if (/^[,.;:–—]$/.test(view.words[at]!)) return undefined
    if (view.words[at] === 'who')
      return isFiniteVerb(view.tokens, skipAdverbs(view.tokens, at + 1)) && isRoleNoun(view.tokens[at - 1]!.text)
        ? at - 1
        : undefined
  }
  return undefined
}

/** Where the phrase begins whose head is at a token: with its determiner, or with the noun that it hangs on. */
function phraseStart(view: SentenceView, head: number): number {
  const first = titleStart(view, head)
  // "one of the best managers", "three of her accusers"
  if (view.words[first - 2] === 'of' && isDeterminer(view, first - 1) && isNumber(view, first - 3)) return first - 3
  if (isDeterminer(view, first - 1)) return first - 1
  // "the nominee for governor, Jim Hood": Hood is the nominee.
  const holder = first - 2
  const hangs =
    /^(?:for|of|to)$/.test(view.words[first - 1] ?? '') && holder >= 0 && isRoleNoun(view.tokens[holder]!.text)
  return hangs ? phraseStart(view, holder) : first
}

const isNumber = (view: SentenceView, at: number) =>
  /^(?:one|two|three|four|five|six|seven|some|many)$/.test(view.words[at] ?? '')

const isDeterminer = (view: SentenceView, at: number) =>
  /^(?:the|a|an|his|her|their|its|my|our)$/.test(view.words[at] ?? '')
