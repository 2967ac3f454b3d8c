import { readFile } from 'node:fs/promises'
import type { Resources } from '../engine/index.ts'
import { loadResources as open, RESOURCE_PATHS, ResourceError, type ResourceFiles } from '../engine/resources.ts'
import { Failure } from './failure.ts'
import { cannotRead } from './read-input.ts'

const ROOT = new URL('../../', import.meta.url)

/** The engine's resources from the disk. @throws Failure for one that is missing or damaged: half an analysis would pass for a whole one. */
export async function loadResources(): Promise<Resources> {
  const names = Object.keys(RESOURCE_PATHS) as (keyof ResourceFiles)[]
  const files = await Promise.all(names.map(async (name) => [name, await readBinary(RESOURCE_PATHS[name])] as const))
  try {
    return open(Object.fromEntries(files))
  } catch (error) {
    throw error instanceof ResourceError ? new Failure(error.message, 1) : error
  }
}

async function readBinary(path: string): Promise<ArrayBuffer> {
  const bytes = await readFile(new URL(path, ROOT)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new Failure(`${path}: is missing`, 1)
    return cannotRead(path)(error)
  })
  return Uint8Array.from(bytes).buffer
}
