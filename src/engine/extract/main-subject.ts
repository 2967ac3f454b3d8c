import { dependencyAt } from '../parse/syntax.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Subject } from './subject.ts'
import { subjectOfVerb } from './subject-of-verb.ts'

/** The subject of the first clause of tokens [from, to): "On Thursday, [Swift] took to social media and …". */
export function mainSubject(view: SentenceView, from: number, to: number): Subject | undefined {
  const { syntax } = view
  for (let at = from; at < to; at++) {
    if (!/^nsubj/.test(dependencyAt(syntax, at)) || isOfNoun(view, syntax.heads[at]!)) continue
    const subject = subjectOfVerb(view, syntax.heads[at]!)
    if (subject) return subject
  }
  return undefined
}

/** Whether a verb's clause only tells of a noun. */
const isOfNoun = ({ syntax }: SentenceView, verb: number): boolean =>
  verb < 0 || /^acl/.test(dependencyAt(syntax, verb))
