/** A file of the engine is damaged, of another version, or not what it should be. `file` says which. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
  readonly file: string
  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`)
    this.file = file
  }
}

/** "SLIT", the first four bytes of each binary of ours. */
const MAGIC = 0x5449_4c53
const HEADER_WORDS = 5
/** Sections start at multiples of this, so that views of any typed array fit on them. */
const ALIGNMENT = 8

const align = (bytes: number) => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT
const directoryBytes = (sections: number) => align(4 * (HEADER_WORDS + sections))

/** What a binary holds and which version of its layout. */
export interface BinaryKind {
  readonly file: string
  readonly version: number
}

/**
 * Packs sections into one binary: magic, version, whole length, checksum, number of sections, the length of each in
 * bytes, then the sections, each aligned to eight bytes. Little endian.
 */
export function packSections(kind: BinaryKind, sections: readonly ArrayBufferView[]): ArrayBuffer {
  const start = directoryBytes(sections.length)
  const length = sections.reduce((sum, section) => sum + align(section.byteLength), start)
  const bytes = new Uint8Array(length)
  const header = new Uint32Array(bytes.buffer, 0, HEADER_WORDS + sections.length)
  let offset = start
  sections.forEach((section, i) => {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset)
    header[HEADER_WORDS + i] = section.byteLength
    offset += align(section.byteLength)
  })
  header.set([MAGIC, kind.version, length, checksum(bytes.buffer, start), sections.length])
  return bytes.buffer
}

/** Bytes of one section. */
export type Bytes = Uint8Array<ArrayBuffer>

/** The sections of a packed binary as views on it, not copies. @throws {ModelError} where anything about it is wrong. */
export function readSections<Name extends string>(
  kind: BinaryKind,
  buffer: ArrayBuffer,
  names: readonly Name[],
): Readonly<Record<Name, Bytes>> {
  const count = names.length
  const fail = (problem: string): never => {
    throw new ModelError(kind.file, problem)
  }
  const start = directoryBytes(count)
  if (buffer.byteLength < start || buffer.byteLength % ALIGNMENT !== 0) fail('is cut short')
  const header = new Uint32Array(buffer, 0, HEADER_WORDS + count)
  if (header[0] !== MAGIC) fail('is no file of Sidelight')
  if (header[1] !== kind.version) fail(`is of version ${header[1]}, not ${kind.version}`)
  if (header[2] !== buffer.byteLength || header[4] !== count) fail('is cut short')
  if (header[3] !== checksum(buffer, start)) fail('is damaged')
  const lengths = [...header.subarray(HEADER_WORDS)]
  if (lengths.reduce((sum, bytes) => sum + align(bytes), start) !== buffer.byteLength) fail('is damaged')
  let offset = start
  const sections = names.map((name, i): [Name, Bytes] => {
    const section = new Uint8Array(buffer, offset, lengths[i])
    offset += align(lengths[i]!)
    return [name, section]
  })
  return Object.fromEntries(sections) as Record<Name, Bytes>
}

function checksum(buffer: ArrayBuffer, start: number): number {
  let sum = 0x811c_9dc5
  const words = new Uint32Array(buffer, start)
  for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ words[i]!, 0x0100_0193)
  return sum >>> 0
}
