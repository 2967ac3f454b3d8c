/** Start of a hash that goes on from nothing. */
export const HASH_SEED = 0x811c_9dc5

/** FNV-1a over the code units of text[start, end), going on from another hash. Not finished: see `finishHash`. */
export function hashRange(text: string, [start, end]: readonly [number, number], from = HASH_SEED): number {
  let hash = from
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x0100_0193)
  return hash
}

/** Spreads a hash over all 32 bits (the finalizer of MurmurHash3), unsigned. */
export function finishHash(hash: number): number {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85eb_ca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2_ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** The finished hash of a whole text. */
export const hashText = (text: string): number => finishHash(hashRange(text, [0, text.length]))
