import { readFile } from 'node:fs/promises'
import type { Models } from '../engine/index.ts'
import { MODEL_PATHS, ModelError, type ModelFiles, openModels } from '../engine/models.ts'
import { Failure } from './failure.ts'
import { cannotRead } from './read-input.ts'

const ROOT = new URL('../../', import.meta.url)

/** The engine's models from the disk. @throws Failure for one that is missing or damaged: half an analysis would pass for a whole one. */
export async function loadModels(): Promise<Models> {
  const names = Object.keys(MODEL_PATHS) as (keyof ModelFiles)[]
  const files = await Promise.all(names.map(async (name) => [name, await readBinary(MODEL_PATHS[name])] as const))
  try {
    return openModels(Object.fromEntries(files))
  } catch (error) {
    throw error instanceof ModelError ? new Failure(error.message, 1) : error
  }
}

async function readBinary(path: string): Promise<ArrayBuffer> {
  const bytes = await readFile(new URL(path, ROOT)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new Failure(`${path}: is missing`, 1)
    return cannotRead(path)(error)
  })
  return Uint8Array.from(bytes).buffer
}
