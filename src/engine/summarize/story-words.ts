import type { SentenceView } from '../extract/sentence-view.ts'
import type { TaggedToken } from '../parse/parsed-sentence.ts'

/** What a language tells of sentences that a summary may be made of. Words come in lower case. */
export interface StoryWords {
  /** Whether a word carries matter, not grammar alone. */
  readonly isContentWord: (word: string) => boolean
  /** The word without a plural's ending. */
  readonly stem: (word: string) => string
  readonly pronouns: ReadonlySet<string>
  readonly demonstratives: ReadonlySet<string>
  /** "we", "my", as they are written. */
  readonly firstPerson: ReadonlySet<string>
  /** Whether tokens without a full stop are a sentence all the same, since a verb stands among them. */
  readonly hasVerb: (tokens: readonly TaggedToken[]) => boolean
  /** Whether a sentence cannot be read without the one before it: "But …", "He …". */
  readonly leansBack: (sentence: SentenceView) => boolean
}
