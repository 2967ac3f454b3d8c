import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { damagedCorrections, damagedSettings, expectInRange } from '../damaged-settings.ts'

const { readBackup, writeBackup } = await import('../../src/options/backup.ts')
const { hostNameOf } = await import('../../src/options/host-name-of.ts')
const { MOST_CORRECTIONS } = await import('../../src/corrections.ts')
const { defaults } = await import('../../src/settings.ts')

const correction = { is: 'notName', site: 'post.example', name: 'Monday' } as const
const settings = { ...defaults(), sitesOff: ['a.example'], openDelay: 150 }

describe('readBackup', () => {
  test('reads what was written', () => {
    expect(readBackup(writeBackup(settings, [correction]))).toEqual({ settings, corrections: [correction] })
  })

  test('a file without some fields reads their defaults', () => {
    expect(readBackup('{"sidelight":1,"settings":{"openDelay":0}}')).toEqual({
      settings: { ...defaults(), openDelay: 0 },
      corrections: [],
    })
  })

  test.each([
    ['no JSON', 'hello', { is: 'notJson' }],
    ['nothing', '', { is: 'notJson' }],
    ['another file', '{"a":1}', { is: 'wrong', where: 'sidelight' }],
    ['a list', '[]', { is: 'wrong', where: 'sidelight' }],
    ['a later version', '{"sidelight":2,"settings":{}}', { is: 'wrong', where: 'sidelight' }],
    ['no settings', '{"sidelight":1}', { is: 'wrong', where: 'settings' }],
    [
      'damaged fields',
      '{"sidelight":1,"settings":{"openDelay":-1,"markStyle":"loud"}}',
      { is: 'wrong', where: 'openDelay, markStyle' },
    ],
    [
      'a pause that no calendar reaches',
      '{"sidelight":1,"settings":{"pausedUntil":1e300}}',
      { is: 'wrong', where: 'pausedUntil' },
    ],
    [
      'more sites than can be shown',
      JSON.stringify({ sidelight: 1, settings: { sitesOff: Array(90_000).fill('a.example') } }),
      { is: 'wrong', where: 'sitesOff > 2000' },
    ],
    [
      'more corrections than can be kept',
      JSON.stringify({ sidelight: 1, settings: {}, corrections: Array(2001).fill(correction) }),
      { is: 'wrong', where: 'corrections > 2000' },
    ],
    ['unknown fields', '{"sidelight":1,"settings":{"evil":1}}', { is: 'wrong', where: 'evil' }],
    [
      'damaged corrections',
      '{"sidelight":1,"settings":{},"corrections":[{"is":"x"}]}',
      { is: 'wrong', where: 'corrections' },
    ],
    [
      'corrections that are no list',
      '{"sidelight":1,"settings":{},"corrections":{}}',
      { is: 'wrong', where: 'corrections' },
    ],
  ])('%s is refused with its reason', (_, text, problem) => {
    expect(readBackup(text)).toEqual({ problem })
  })
})

test('whatever stands in a file, it is read with every field in its range or refused, and what is read can be written', () => {
  fc.assert(
    fc.property(
      fc.record({ settings: damagedSettings, corrections: damagedCorrections }, { requiredKeys: [] }),
      (file) => {
        const backup = readBackup(JSON.stringify({ sidelight: 1, ...file }))
        if ('problem' in backup) return
        expectInRange(backup.settings)
        expect(backup.corrections.length).toBeLessThanOrEqual(MOST_CORRECTIONS)
        expect(readBackup(writeBackup(backup.settings, backup.corrections))).toEqual(backup)
      },
    ),
  )
})

test.each([
  ['example.com', 'example.com'],
  [' https://www.Example.com/a?b ', 'www.example.com'],
  ['localhost:8080', 'localhost'],
  ['', undefined],
  ['   ', undefined],
  ['two words', undefined],
  ['user@example.com', undefined],
  ['http://', undefined],
])('“%s” is the site %s', (typed, site) => {
  expect(hostNameOf(typed)).toBe(site)
})
