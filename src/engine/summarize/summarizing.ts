import type { Card } from '../../types.ts'
import type { ArticleView } from './article-view.ts'
import type { DigestWeights } from './digest-weights.ts'
import type { StoryWords } from './story-words.ts'

/** Chooses the lines of each card. */
export interface CardChoice {
  readonly name: 'summarize/cards'
  readonly choose: (article: ArticleView, weights: DigestWeights) => Card[]
}

/** What a language brings to what is shown. */
export interface Summarizing {
  readonly words: StoryWords
  /** Without it no card has lines. */
  readonly cards?: CardChoice
}
