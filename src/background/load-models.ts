import browser from 'webextension-polyfill'
import type { Models } from '../engine/index.ts'
import { MODEL_PATHS, ModelError, type ModelFiles, openModels } from '../engine/models.ts'

export interface LoadedModels {
  readonly models: Models
  /** A file of the package is missing or damaged: fewer names are found without it. */
  readonly damaged: boolean
}

let loaded: Promise<LoadedModels> | undefined

/** The engine's models, read from the package once in the worker's life. */
export const loadModels = (): Promise<LoadedModels> => {
  loaded ??= readFiles().then(openFiles)
  return loaded
}

async function readFiles(): Promise<ModelFiles> {
  const names = Object.keys(MODEL_PATHS) as (keyof ModelFiles)[]
  const files = await Promise.all(names.map(async (name) => [name, await readBinary(MODEL_PATHS[name])] as const))
  return Object.fromEntries(files.filter(([, bytes]) => bytes))
}

const readBinary = (path: string): Promise<ArrayBuffer | undefined> =>
  fetch(browser.runtime.getURL(path)).then(
    (response) => (response.ok ? response.arrayBuffer() : undefined),
    () => undefined,
  )

/** Opens what can be opened; a damaged file is left out, and the others with it if it does not say which. */
function openFiles(files: ModelFiles): LoadedModels {
  const isWhole = Object.keys(files).length === Object.keys(MODEL_PATHS).length
  try {
    return { models: openModels(files), damaged: !isWhole }
  } catch (error) {
    const damaged = error instanceof ModelError ? error.file : undefined
    const paths: Readonly<Record<string, string>> = MODEL_PATHS
    const others = Object.entries(files).filter(([name]) => damaged !== undefined && paths[name] !== damaged)
    return { models: others.length ? openFiles(Object.fromEntries(others)).models : {}, damaged: true }
  }
}
