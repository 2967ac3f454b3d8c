import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { Failure } from './failure.ts'

/**
 * The text of a file, or of standard input for `-`.
 * @throws Failure if it cannot be read, is empty or is no UTF-8 text.
 */
export async function readInput(file: string): Promise<string> {
  const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file).catch(cannotRead(file))
  const text = decode(bytes)
  if (text === undefined || text.includes('\0')) throw new Failure(`${nameOf(file)} is no text in UTF-8.`, 1)
  if (text.trim() === '') throw new Failure(`${nameOf(file)} is empty.`, 1)
  return text
}

/** Turns an error of the file system into a Failure that names the file. */
export const cannotRead =
  (file: string) =>
  (error: NodeJS.ErrnoException): never => {
    throw new Failure(`${file} cannot be read: ${REASONS[error.code ?? ''] ?? error.message}.`, 1)
  }

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory',
  EACCES: 'it is not permitted',
}

const nameOf = (file: string) => (file === '-' ? 'Standard input' : file)

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
