import { englishExtracting } from '../../extract/english-extracting.ts'
import { englishRecognizing } from '../../recognize/english-recognizing.ts'
import { englishResolving } from '../../resolve/english-resolving.ts'
import { englishSegmenting } from '../../segment/english-segmenting.ts'
import { englishSummarizing } from '../../summarize/english-summarizing.ts'
import type { Language } from '../language.ts'
import { COMMON_WORDS } from './words/index.ts'

export const ENGLISH: Language & { readonly files: { readonly model: string; readonly syntax: string } } = {
  tag: 'en',
  commonWords: COMMON_WORDS,
  files: { model: 'assets/model/en.bin', syntax: 'assets/model/en-syntax.bin' },
  segment: englishSegmenting,
  recognize: englishRecognizing,
  resolve: englishResolving,
  extract: englishExtracting,
  summarize: englishSummarizing,
}
