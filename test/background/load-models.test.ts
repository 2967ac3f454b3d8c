import { beforeEach, describe, expect, test, vi } from 'vitest'
import { MODEL_PATHS, type ModelFiles } from '../../src/engine/models.ts'
import { readModelFiles } from '../../src/train/read-models.ts'

vi.mock('webextension-polyfill', () => ({ default: { runtime: { getURL: (path: string) => path } } }))

const whole = readModelFiles() as Required<ModelFiles>
const FILES = Object.keys(MODEL_PATHS) as (keyof ModelFiles)[]

function changed(bytes: ArrayBuffer, change: (bytes: Uint8Array) => void): ArrayBuffer {
  const copy = bytes.slice(0)
  change(new Uint8Array(copy))
  return copy
}

/** What a package may have in place of a file. */
const DAMAGES: readonly (readonly [string, (bytes: ArrayBuffer) => ArrayBuffer | undefined])[] = [
  ['missing', () => undefined],
  ['empty', () => new ArrayBuffer(0)],
  ['cut short', (bytes) => bytes.slice(0, 8 * (bytes.byteLength >> 4))],
  ['of another version', (bytes) => changed(bytes, (copy) => void copy.fill(99, 4, 5))],
  ['damaged', (bytes) => changed(bytes, (copy) => void copy.fill(0x55, copy.length >> 1, (copy.length >> 1) + 9))],
]

/** Opens a package that holds these files; the answer is kept for a worker's life, so each needs a module of its own. */
async function open(files: ModelFiles) {
  vi.stubGlobal('fetch', async (path: string) => {
    const name = FILES.find((file) => MODEL_PATHS[file] === path)
    const bytes = name && files[name]
    if (!bytes) throw new TypeError('Failed to fetch')
    return new Response(bytes)
  })
  const { loadModels } = await import('../../src/background/load-models.ts')
  return loadModels()
}

beforeEach(() => vi.resetModules())

test('a whole package works with its model', async () => {
  const { models, damaged } = await open(whole)
  expect([Object.keys(models).sort(), damaged]).toEqual([[...FILES].sort(), false])
})

describe.each(DAMAGES)('what is %s is left out, and the reader can be told', (_, damage) => {
  test.each(FILES)('the %s', async (file) => {
    const { [file]: bytes, ...others } = whole
    const bytesNow = damage(bytes)
    const { models, damaged } = await open({ ...others, ...(bytesNow && { [file]: bytesNow }) })
    expect([Object.keys(models), damaged]).toEqual([Object.keys(others), true])
  })
})

test('an empty package works without its files', async () =>
  expect(await open({})).toEqual({ models: {}, damaged: true }))
