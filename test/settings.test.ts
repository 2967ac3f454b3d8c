import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { addCorrection, loadCorrections, readCorrections } from '../src/corrections.ts'
import { restore } from '../src/options/restore.ts'
import { defaults, loadSettings, MOST_SITES, readSettings, saveSettings } from '../src/settings.ts'
import { damagedSettings, expectInRange } from './damaged-settings.ts'

/** What the reader chose and put right, in a storage that may hold anything and may be full. */

const { stored, storage } = vi.hoisted(() => {
  const stored: Record<string, unknown> = {}
  const local = {
    isFull: false,
    get: async (key: string) => ({ [key]: stored[key] }),
    set: async (change: object) => {
      if (local.isFull) throw new Error('QUOTA_BYTES quota exceeded')
      Object.assign(stored, change)
    },
  }
  return { stored, storage: { local } }
})
vi.mock('../src/extension-api.ts', () => ({ default: { storage } }))
vi.mock('webextension-polyfill', () => ({ default: { storage } }))

const correction = { is: 'notName', site: 'post.example', name: 'Monday' } as const

beforeEach(() => {
  for (const key of Object.keys(stored)) delete stored[key]
  storage.local.isFull = false
})

describe('settings', () => {
  test('damaged fields read as their defaults, the others stay', () => {
    expect(readSettings({ openDelay: 'soon', markStyle: 'tint', sitesOff: [1], evil: true })).toEqual({
      ...defaults(),
      markStyle: 'tint',
    })
  })

  test('every field is in its range, whatever was stored, and can be shown', () => {
    fc.assert(fc.property(damagedSettings, (stored) => expectInRange(readSettings(stored))))
  })

  test('of more sites than can be shown the last are kept', () => {
    const { sitesOff } = readSettings({ sitesOff: Array.from({ length: 90_000 }, (_, at) => `a${at}.example`) })
    expect([sitesOff.length, sitesOff.at(-1)]).toEqual([MOST_SITES, 'a89999.example'])
  })

  test('anything reads as settings', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (value, field) => {
        for (const settings of [readSettings(value), readSettings({ openDelay: field, sitesOff: field })])
          expect(Object.keys(settings)).toEqual(Object.keys(defaults()))
      }),
    )
  })

  test('a full storage refuses a change, and the old ones stand', async () => {
    await saveSettings({ openDelay: 100 })
    storage.local.isFull = true
    await expect(saveSettings({ openDelay: 200 })).rejects.toThrow('quota')
    expect((await loadSettings()).openDelay).toBe(100)
  })
})

describe('corrections', () => {
  test('what is damaged is left out, the rest is kept', () => {
    expect(readCorrections([correction, { is: 'notName' }, null, { ...correction, name: '' }])).toEqual([correction])
  })

  test('anything reads as corrections', () => {
    fc.assert(fc.property(fc.anything(), (value) => Array.isArray(readCorrections(value))))
  })

  test('a full storage refuses one, and the others stand', async () => {
    await addCorrection(correction)
    storage.local.isFull = true
    await expect(addCorrection({ ...correction, name: 'Tuesday' })).rejects.toThrow('quota')
    expect(await loadCorrections()).toEqual([correction])
  })
})

test('an import into a full storage changes neither settings nor corrections', async () => {
  await restore({ settings: { ...defaults(), openDelay: 100 }, corrections: [correction] })
  storage.local.isFull = true
  await expect(restore({ settings: defaults(), corrections: [] })).rejects.toThrow('quota')
  expect((await loadSettings()).openDelay).toBe(100)
  expect(await loadCorrections()).toEqual([correction])
})
