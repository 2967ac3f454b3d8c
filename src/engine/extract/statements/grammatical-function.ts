import { childAs } from '../../parse/child-as.ts'
import { headOf } from '../../parse/head-of.ts'
import { dependencyAt, type Syntax } from '../../parse/syntax.ts'
import type { TokenRange } from '../../text/tokens.ts'

/** What a mention does in its sentence. `embedded` is the subject of a clause that hangs on another one. */
export type GrammaticalFunction = 'subject' | 'embedded' | 'object' | 'agent' | 'oblique' | 'possessor' | 'modifier'

/**
 * "[Acme], the maker of anvils, said" → subject; "after [Acme] said" → embedded; "sued [Acme]" → object;
 * "by [Acme]" → agent; "in [Paris]" → oblique; "[Acme]'s shares" → possessor; "[Acme] shares" → modifier.
 */
export function grammaticalFunction(syntax: Syntax, mention: TokenRange): GrammaticalFunction {
  const at = bearer(syntax, headOf(syntax, mention))
  switch (dependencyAt(syntax, at)) {
    case 'nsubj':
    case 'nsubj:pass':
    case 'csubj':
      return isEmbedded(syntax, at) ? 'embedded' : 'subject'
    case 'obj':
    case 'iobj':
      return 'object'
    case 'obl:agent':
      return 'agent'
    case 'nmod:poss':
      return 'possessor'
    case 'compound':
    case 'amod':
    case 'nmod:desc':
    case 'det':
      return 'modifier'
    case 'root':
    case 'ccomp':
    case 'acl:relcl':
      // "It is [Acme]": told of the subject as an object is.
      return childAs(syntax, at, ['cop']) === undefined ? 'oblique' : 'object'
    default:
      return 'oblique'
  }
}

/** How many names joined or set beside each other are looked back over. */
const MOST_JOINED = 12

/** "Acme and [Orbit]", "the maker, [Acme]": what the first of them does, the others do. */
function bearer(syntax: Syntax, mention: number): number {
  let at = mention
  for (let i = 0; i < MOST_JOINED && /^(?:conj|appos|flat)$/.test(dependencyAt(syntax, at)); i++) {
    const head = syntax.heads[at]!
    if (head < 0) break
    at = head
  }
  return at
}

/** Whether the clause of a subject hangs on another: "the mayor said [Acme] sued", "after [Acme] sued". */
function isEmbedded(syntax: Syntax, subject: number): boolean {
  let verb = syntax.heads[subject]!
  for (let i = 0; i < MOST_JOINED && verb >= 0 && dependencyAt(syntax, verb) === 'conj'; i++) verb = syntax.heads[verb]!
  if (verb < 0) return false
  const relation = dependencyAt(syntax, verb)
  // "[Acme] sued, the mayor said": what is said stands first and for itself.
  if (relation === 'ccomp') return syntax.heads[verb]! < verb
  return /^(?:advcl|acl|acl:relcl|csubj|xcomp)$/.test(relation)
}
