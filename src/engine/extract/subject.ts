import type { Named, SentenceView } from './sentence-view.ts'

/** Who acts: a name, a pronoun that stands for one, or somebody whom the words describe without a name. */
export type Subject =
  | { readonly kind: 'name'; readonly named: Named }
  | { readonly kind: 'pronoun' | 'unnamed'; readonly at: number }

/** The first token of a subject, or the one that it hangs on. */
export const placeOf = (subject: Subject): number => (subject.kind === 'name' ? subject.named.first : subject.at)

/** "he", "they", "I". */
export const isPersonal = ({ words }: SentenceView, at: number): boolean =>
  /^(?:he|she|they|it|i|we|you)$/.test(words[at] ?? '')
