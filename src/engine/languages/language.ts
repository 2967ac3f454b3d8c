import type { Extracting } from '../extract/extracting.ts'
import type { Recognizing } from '../recognize/recognizing.ts'
import type { Resolving } from '../resolve/resolving.ts'
import type { Segmenting } from '../segment/segmenting.ts'
import type { Summarizing } from '../summarize/summarizing.ts'

/**
 * What the engine knows of one language: its conventions, its models and the rules of each stage, in their order. Plain data: each
 * rule is an object with a `name` that it is known by (`resolve/surname`). Of a part that a language lacks the stage does nothing.
 */
export interface Language {
  /** BCP 47, without a region: "en". */
  readonly tag: string
  /** Words in lower case that make up a sixth of any text in it, and are rare or mean nothing in other languages. */
  readonly commonWords: ReadonlySet<string>
  /** Its models, as paths from the root of the repository and of the built extension. */
  readonly files: { readonly model?: string; readonly syntax?: string }
  readonly segment: Segmenting
  readonly recognize: Recognizing
  readonly resolve: Resolving
  readonly extract: Extracting
  readonly summarize: Summarizing
}
