import { readFileSync } from 'node:fs'
import { analyze } from '../../src/engine/index.ts'
import { MODEL_PATHS, ModelError, openModels } from '../../src/engine/models.ts'
import { brokenPromises } from '../../test/engine/broken-promises.ts'
import { articleOf, type Dice, diceOf } from '../../test/engine/hostile-texts.ts'
import { attempt, type Tried } from './tried.ts'

/** Damaged model files: each is refused as damaged, or opens and breaks no promise. */
export function* fuzzFiles(seeds: Iterable<number>, demo: string): Generator<Tried> {
  const names = Object.keys(MODEL_PATHS) as (keyof typeof MODEL_PATHS)[]
  const files = new Map(names.map((name) => [name, readFileSync(MODEL_PATHS[name])]))
  const article = articleOf(demo.slice(0, 2000), '2026-03-12')
  for (const seed of seeds) {
    const dice = diceOf(seed)
    const name = names[dice(names.length)]!
    const bytes = damage(dice, files.get(name)!)
    yield attempt(`file: ${name}, seed ${seed}`, bytes.length, () => {
      const models = openOrRefuse({ [name]: bytes.buffer })
      return models ? brokenPromises(article, analyze(article, models)) : []
    })
  }
}

function openOrRefuse(files: Parameters<typeof openModels>[0]) {
  try {
    return openModels(files)
  } catch (error) {
    if (error instanceof ModelError) return undefined
    throw error
  }
}

function damage(dice: Dice, whole: Uint8Array): Uint8Array<ArrayBuffer> {
  const kind = dice(4)
  if (kind === 0) return Uint8Array.from(whole.subarray(0, dice(whole.length)))
  if (kind === 1)
    return Uint8Array.from([...whole.subarray(0, 64 + dice(400)).toReversed(), ...whole.subarray(0, dice(4096))])
  const bytes = Uint8Array.from(whole)
  // The head says where everything lies: damage there leads furthest.
  const within = kind === 2 ? Math.min(512, bytes.length) : bytes.length
  for (let times = 1 + dice(50); times > 0; times -= 1) bytes[dice(within)] = dice(256)
  return bytes
}
