import { readFile } from 'node:fs/promises'
import type { Resources } from '../engine/index.ts'
import { cannotRead } from './read-input.ts'

const MODEL = new URL('../../assets/model/en.bin', import.meta.url)

/** The engine's resources from the disk. Without a model the rules work alone. @throws Failure if it is there but cannot be read. */
export async function loadResources(): Promise<Resources> {
  const model = await readFile(MODEL).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? undefined : cannotRead(MODEL.pathname)(error),
  )
  return model ? { model: Uint8Array.from(model).buffer } : {}
}
