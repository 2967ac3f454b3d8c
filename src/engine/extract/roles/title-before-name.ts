import { type FactRule, ruleOnNames } from '../fact-rule.ts'
import { type Named, type SentenceView, spanOf } from '../sentence-view.ts'
import { titleBefore } from './title-before.ts'

/** "Turkish political columnist Semih Idiz" → role(Semih Idiz, Turkish political columnist) */
export const titleBeforeName: FactRule = {
  name: 'extract/title',
  relation: 'role',
  find: ruleOnNames((view, name) => {
    const title = titleBefore(view, name) ?? sharedTitle(view, name)
    return title && !isRank(view, title) ? spanOf(view, ...title) : undefined
  }),
}

/** "General Jane Doe, head of the army": a bare rank says less than what is said beside it. */
export const rankBeforeName: FactRule = {
  name: 'extract/rank',
  relation: 'role',
  find: ruleOnNames((view, name) => {
    const title = titleBefore(view, name)
    return title && isRank(view, title) ? spanOf(view, ...title) : undefined
  }),
}

const RANK =
  /^(?:general|gen\.|colonel|col\.|major|maj\.|captain|capt\.|lieutenant|lt\.|commander|cmdr\.|sergeant|sgt\.|admiral|adm\.|corporal|cpl\.|private|officer|detective|det\.|inspector|constable|professor|prof\.|rev\.|reverend|father|sister|brother|star|child)$/

const isRank = (view: SentenceView, [first, last]: readonly [number, number]) =>
  view.words.slice(first, last).every((word) => RANK.test(word))

/** "Judges Pillard, Garcia and [Walker]": a title in the plural belongs to the whole list. */
function sharedTitle(view: SentenceView, name: Named): readonly [number, number] | undefined {
  let first = name
  for (let before = previousInList(view, first); before; before = previousInList(view, first)) first = before
  const title = first === name ? undefined : titleBefore(view, first)
  return title && /s\.?$/.test(view.words[title[1] - 1]!) ? title : undefined
}

/** The name that a comma or "and" joins to this one. */
function previousInList(view: SentenceView, name: Named): Named | undefined {
  let at = name.first - 1
  if (view.words[at] === 'and') at--
  if (view.words[at] === ',') at--
  const before = at < name.first - 1 ? view.nameAt.get(at) : undefined
  return before?.entity.type === name.entity.type ? before : undefined
}
