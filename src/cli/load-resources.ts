import { readFile } from 'node:fs/promises'
import type { Resources } from '../engine/index.ts'
import { loadResources as open, RESOURCE_PATHS, ResourceError, type ResourceFiles } from '../engine/resources.ts'
import { Failure } from './failure.ts'
import { cannotRead } from './read-input.ts'

const ROOT = new URL('../../', import.meta.url)

/** The engine's resources from the disk. What is missing is done by rules. @throws Failure for one that is there but cannot be read. */
export async function loadResources(): Promise<Resources> {
  const names = Object.keys(RESOURCE_PATHS) as (keyof ResourceFiles)[]
  const files = await Promise.all(names.map(async (name) => [name, await readBinary(RESOURCE_PATHS[name])] as const))
  try {
    return open(Object.fromEntries(files.filter(([, bytes]) => bytes)))
  } catch (error) {
    throw error instanceof ResourceError ? new Failure(error.message, 1) : error
  }
}

async function readBinary(path: string): Promise<ArrayBuffer | undefined> {
  const url = new URL(path, ROOT)
  const bytes = await readFile(url).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? undefined : cannotRead(url.pathname)(error),
  )
  return bytes && Uint8Array.from(bytes).buffer
}
