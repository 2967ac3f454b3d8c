import { existsSync, readFileSync } from 'node:fs'
import { loadResources, RESOURCE_PATHS, type ResourceFiles, type Resources } from '../src/engine/resources.ts'

/** A binary of assets/model with a buffer of its own. */
export function readBinary(path: string): ArrayBuffer {
  const bytes = readFileSync(path)
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
}

/** The engine's resources as the repository has them. */
export function readResources(): Resources {
  const files: Partial<Record<keyof ResourceFiles, ArrayBuffer>> = {}
  for (const [name, path] of Object.entries(RESOURCE_PATHS))
    if (existsSync(path)) files[name as keyof ResourceFiles] = readBinary(path)
  return loadResources(files)
}
