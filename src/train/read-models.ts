import { existsSync, readFileSync } from 'node:fs'
import { MODEL_PATHS, type ModelFiles, type Models, openModels } from '../engine/models.ts'

/** The bytes of a binary in a buffer of their own. */
export const readBinary = (path: string): ArrayBuffer => new Uint8Array(readFileSync(path)).buffer

/** The binaries of `assets/model` that are there, from the repository's root. */
export function readModelFiles(): ModelFiles {
  const there = Object.entries(MODEL_PATHS).filter(([, path]) => existsSync(path))
  return Object.fromEntries(there.map(([name, path]) => [name, readBinary(path)]))
}

/** The engine's models as the repository has them. @throws {ModelError} for a damaged one. */
export const readModels = (): Models => openModels(readModelFiles())
