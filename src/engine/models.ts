import { ENGLISH } from './languages/en/index.ts'
import type { Language } from './languages/language.ts'
import { openSyntax, type SyntaxModel } from './parse/open-syntax.ts'
import type { Gazetteer } from './recognize/gazetteer.ts'
import { openGazetteer } from './recognize/gazetteer.ts'
import { type Model, openModel } from './recognize/model/open-model.ts'

export { ModelError } from './read-sections.ts'

/** What the engine needs beside its code: data too large for it. Without one of them it finds fewer names. */
export interface Models {
  readonly gazetteer?: Gazetteer
  /** The recognizer's, of English: each language has its own file. */
  readonly model?: Model
  readonly syntax?: SyntaxModel
}

/** The binaries of `assets/model`, as they stand on disk. */
export interface ModelFiles {
  readonly gazetteer?: ArrayBuffer
  readonly model?: ArrayBuffer
  readonly syntax?: ArrayBuffer
}

/** Where each binary lies, from the root of the repository and of the built extension. */
export const MODEL_PATHS = {
  gazetteer: 'assets/model/gazetteer.bin',
  model: ENGLISH.files.model,
  syntax: ENGLISH.files.syntax,
} as const satisfies Record<keyof ModelFiles, string>

/**
 * Opens the engine's binaries by views on them, without parsing. The background fetches them once by
 * `fetch(browser.runtime.getURL(MODEL_PATHS.gazetteer))` and keeps what this returns; the command line reads them by
 * `readFile(new URL('../../' + path, import.meta.url))` (hand over `bytes.buffer` of a copy of its own: node pools small ones).
 * A file left out is no error of this function: who reads the files tells that one is missing.
 * @throws {ModelError} for a damaged file; its `file` says which, so that the caller can say so and open the others.
 */
export function openModels(files: ModelFiles): Models {
  return {
    ...(files.gazetteer && { gazetteer: openGazetteer(files.gazetteer) }),
    ...(files.model && { model: openModel(files.model) }),
    ...(files.syntax && { syntax: openSyntax(files.syntax) }),
  }
}

/** What of the models a language can use: the gazetteer is for all, a model for the language that it was trained on. */
export const modelsFor = ({ files }: Language, { gazetteer, model, syntax }: Models): Models => ({
  ...(gazetteer && { gazetteer }),
  ...(model && files.model === MODEL_PATHS.model && { model }),
  ...(syntax && files.syntax === MODEL_PATHS.syntax && { syntax }),
})
