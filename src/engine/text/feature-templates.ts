/**
 * What a linear model looks at, as data: each template joins some atoms (small numbers and hashes that tell one thing each)
 * to one feature. Written as names of atoms: `s0w b0t`.
 */
export interface FeatureTemplates {
  /** How many features there are. */
  readonly size: number
  /** Writes the hash of each feature. */
  hash(atoms: Int32Array, out: Uint32Array): void
}

/**
 * Templates over named atoms. The place of a template is part of its hash: a changed list needs models trained anew.
 * @param names of the atoms, in the order of their array
 * @throws where a template names an atom that there is not
 */
export function featureTemplates(names: readonly string[], templates: readonly string[]): FeatureTemplates {
  const places = templates.map((template) => template.split(' ').map((name) => placeOf(names, name)))
  const ends = Uint16Array.from(places, (_, t) => places.slice(0, t + 1).flat().length)
  const atomOf = Uint8Array.from(places.flat())
  return {
    size: templates.length,
    hash(atoms, out) {
      let at = 0
      for (let t = 0; t < ends.length; t++) {
        let hash = mix(SEED, t)
        for (const end = ends[t]!; at < end; at++) hash = mix(hash, atoms[atomOf[at]!]!)
        out[t] = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35) >>> 0
      }
    },
  }
}

const SEED = 0x2f0b_4c47

function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e37_79b1)
  return mixed ^ (mixed >>> 15)
}

function placeOf(names: readonly string[], name: string): number {
  const place = names.indexOf(name)
  if (place < 0) throw new Error(`no atom ${name}`)
  return place
}
