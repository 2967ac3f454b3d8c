import { existsSync, readFileSync } from 'node:fs'
import { loadResources, RESOURCE_PATHS, type ResourceFiles, type Resources } from '../engine/resources.ts'

/** The bytes of a binary in a buffer of their own. */
export const readBinary = (path: string): ArrayBuffer => new Uint8Array(readFileSync(path)).buffer

/** The binaries of `assets/model` that are there, from the repository's root. */
export function readResourceFiles(): ResourceFiles {
  const there = Object.entries(RESOURCE_PATHS).filter(([, path]) => existsSync(path))
  return Object.fromEntries(there.map(([name, path]) => [name, readBinary(path)]))
}

/** The engine's resources as the repository has them. @throws {ResourceError} for a damaged one. */
export const readResources = (): Resources => loadResources(readResourceFiles())
