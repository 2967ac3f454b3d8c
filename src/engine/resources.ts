import type { Gazetteer } from './recognize/gazetteer.ts'
import { openGazetteer } from './recognize/gazetteer.ts'
import { type Model, openModel } from './recognize/model/open-model.ts'

export { ResourceError } from './read-sections.ts'

/** What the engine needs beside its code: data too large for it. Without one of them it finds fewer names. */
export interface Resources {
  readonly gazetteer?: Gazetteer
  readonly model?: Model
}

/** The binaries of `assets/model`, as they stand on disk. */
export interface ResourceFiles {
  readonly gazetteer?: ArrayBuffer
  readonly model?: ArrayBuffer
}

/** Where each binary lies, from the root of the repository and of the built extension. */
export const RESOURCE_PATHS = {
  gazetteer: 'assets/model/gazetteer.bin',
  model: 'assets/model/en.bin',
} as const satisfies Record<keyof ResourceFiles, string>

/**
 * Opens the engine's binaries by views on them, without parsing. The background fetches them once by
 * `fetch(browser.runtime.getURL(RESOURCE_PATHS.gazetteer))` and keeps what this returns; the command line reads them by
 * `readFile(new URL('../../' + path, import.meta.url))` (hand over `bytes.buffer` of a copy of its own: node pools small ones).
 * A file left out is no error of this function: who reads the files tells that one is missing.
 * @throws {ResourceError} for a damaged file; its `file` says which, so that the caller can say so and open the others.
 */
export function loadResources(files: ResourceFiles): Resources {
  return {
    ...(files.gazetteer && { gazetteer: openGazetteer(files.gazetteer) }),
    ...(files.model && { model: openModel(files.model) }),
  }
}
