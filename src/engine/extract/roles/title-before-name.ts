import { COURTESY_TITLES, isRoleNoun } from '../../lexicon/role-nouns.ts'
import { type FactRule, ruleOnNames } from '../fact-rule.ts'
import { isNounLike } from '../noun-phrase.ts'
import { type Named, type SentenceView, spanOf } from '../sentence-view.ts'
import { fitsEntity } from './fits-entity.ts'

/** Longest title that is read, in tokens. */
const LONGEST = 12

/** "Turkish political columnist Semih Idiz" → role(Semih Idiz, Turkish political columnist) */
export const titleBeforeName: FactRule = {
  name: 'extract/title',
  relation: 'role',
  find: ruleOnNames((view, name) => {
    const first = titleStart(view, name)
    return first === undefined ? undefined : spanOf(view, first, name.first)
  }),
}

/** The first token of the title that stands right before a name. */
export function titleStart(view: SentenceView, name: Named): number | undefined {
  const head = name.first - 1
  const noun = view.tokens[head]?.text
  if (!noun || view.nameAt.has(head) || COURTESY_TITLES.has(view.words[head]!)) return undefined
  const office = officeStart(view, name.first)
  if (office === undefined && !fitsEntity(noun, name.entity.type)) return undefined
  const first = premodifiersStart(view, office ?? head, name.first - LONGEST)
  return first < name.first ? first : undefined
}

/** "[Deputy Director] of Public Prosecution Jane Doe": the office whose capitals reach up to the name. */
function officeStart(view: SentenceView, before: number): number | undefined {
  let at = before - 1
  while (at > 0 && at > before - LONGEST && isCapital(view, at) && !view.nameAt.has(at)) at--
  if (at < 1 || at === before - 1) return undefined
  if (view.words[at] === 'the') at--
  if (!/^(?:of|for)$/.test(view.words[at] ?? '')) return undefined
  const noun = view.tokens[at - 1]?.text
  return noun && isRoleNoun(noun) ? at - 1 : undefined
}

function premodifiersStart(view: SentenceView, head: number, limit: number): number {
  let first = head
  while (first > 0 && first > limit && isNounLike(view, first - 1)) {
    const name = view.nameAt.get(first - 1)
    first = name ? name.first : first - 1
  }
  while (first < head && /^[-‐‑–/&'’]/.test(view.tokens[first]!.text)) first++
  return first
}

const isCapital = (view: SentenceView, at: number) => /^\p{Lu}/u.test(view.tokens[at]!.text)
