import { isFiniteVerb } from '../../parse/is-finite-verb.ts'
import { type FactRule, ruleOnNames } from '../fact-rule.ts'
import { isNounLike } from '../noun-phrase.ts'
import { type SentenceView, spanOf } from '../sentence-view.ts'
import { fitsEntity } from './fits-entity.ts'
import { titleStart } from './title-before.ts'

/** "a credible news outlet, such as Forbes", "cryptocurrency like bitcoin" → description(Forbes, a credible news outlet) */
export const exampleOf: FactRule = {
  name: 'extract/example-of',
  relation: 'description',
  find: ruleOnNames((view, name) => {
    // "the war, like the BBC says": a clause, no example.
    if (isFiniteVerb(view.tokens, name.last)) return undefined
    const cue = cueStart(view, name.first)
    const head = cue === undefined ? undefined : view.words[cue - 1] === ',' ? cue - 2 : cue - 1
    if (head === undefined || head < 0 || view.nameAt.has(head) || !isNounLike(view, head)) return undefined
    if (!fitsEntity(view.tokens[head]!.text, name.entity)) return undefined
    const first = titleStart(view, head)
    // "countries like China": a bare noun tells nothing of a name that is known.
    if (first === head && (name.entity.type === 'place' || view.words[head]!.endsWith('s'))) return undefined
    return spanOf(view, /^(?:an?)$/.test(view.words[first - 1] ?? '') ? first - 1 : first, head + 1)
  }),
}

/** Where "such as" or "like" begins that ends right before a name. */
function cueStart(view: SentenceView, name: number): number | undefined {
  const at = view.words[name - 1] === 'the' ? name - 1 : name
  if (view.words[at - 1] === 'as' && view.words[at - 2] === 'such') return at - 2
  return view.words[at - 1] === 'like' ? at - 1 : undefined
}
