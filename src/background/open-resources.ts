import browser from 'webextension-polyfill'
import type { Resources } from '../engine/index.ts'
import { loadResources, RESOURCE_PATHS, ResourceError, type ResourceFiles } from '../engine/resources.ts'

export interface OpenedResources {
  readonly resources: Resources
  /** A file of the package is missing or damaged: fewer names are found without it. */
  readonly damaged: boolean
}

let opened: Promise<OpenedResources> | undefined

/** The engine's resources, read from the package once in the worker's life. */
export const openResources = (): Promise<OpenedResources> => {
  opened ??= readFiles().then(openFiles)
  return opened
}

async function readFiles(): Promise<ResourceFiles> {
  const names = Object.keys(RESOURCE_PATHS) as (keyof ResourceFiles)[]
  const files = await Promise.all(names.map(async (name) => [name, await readBinary(RESOURCE_PATHS[name])] as const))
  return Object.fromEntries(files.filter(([, bytes]) => bytes))
}

const readBinary = (path: string): Promise<ArrayBuffer | undefined> =>
  fetch(browser.runtime.getURL(path)).then(
    (response) => (response.ok ? response.arrayBuffer() : undefined),
    () => undefined,
  )

/** Opens what can be opened; a damaged file is left out, and the others with it if it does not say which. */
function openFiles(files: ResourceFiles): OpenedResources {
  const isWhole = Object.keys(files).length === Object.keys(RESOURCE_PATHS).length
  try {
    return { resources: loadResources(files), damaged: !isWhole }
  } catch (error) {
    const damaged = error instanceof ResourceError ? error.file : undefined
    const paths: Readonly<Record<string, string>> = RESOURCE_PATHS
    const others = Object.entries(files).filter(([name]) => damaged !== undefined && paths[name] !== damaged)
    return { resources: others.length ? openFiles(Object.fromEntries(others)).resources : {}, damaged: true }
  }
}
