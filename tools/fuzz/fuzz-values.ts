import * as v from 'valibot'
import { readCorrections } from '../../src/corrections.ts'
import { analyze } from '../../src/engine/index.ts'
import { readBackup, writeBackup } from '../../src/options/backup.ts'
import { analysisSchema, articleSchema } from '../../src/schemas.ts'
import { defaults, readSettings, SettingsSchema } from '../../src/settings.ts'
import { articleOf, type Dice, diceOf, mutate } from '../../test/engine/hostile-texts.ts'
import { attempt, type Tried } from './tried.ts'

/** Messages, settings, corrections and imports with a few values that do not belong there. */
export function* fuzzValues(seeds: Iterable<number>, demo: string): Generator<Tried> {
  const article = articleOf(demo.slice(0, 2000), '2026-03-12')
  const analysis = analyze(article, {})
  const corrections = [{ is: 'notName', site: 'post.example', name: 'Monday' }] as const
  const backup = writeBackup(defaults(), corrections)
  for (const seed of seeds) {
    const dice = diceOf(seed)
    const whole = [article, analysis, defaults(), corrections][seed % 4]
    const value = spoil(dice, structuredClone(whole))
    const text = seed % 3 ? JSON.stringify(spoil(dice, JSON.parse(backup))) : mutate(dice, backup)
    const size = JSON.stringify(value)?.length ?? 0
    yield attempt(`value: seed ${seed}`, size + (text?.length ?? 0), () => [
      ...brokenSchemas(value),
      ...brokenStorage(value),
      ...brokenImport(String(text)),
    ])
  }
}

/** What a schema lets by is what it says, also the second time. */
const brokenSchemas = (value: unknown): string[] =>
  [articleSchema(), analysisSchema()].flatMap((schema) => {
    const first = v.safeParse(schema, value)
    return first.success && !v.is(schema, first.output) ? ['a schema lets by what it refuses'] : []
  })

function brokenStorage(value: unknown): string[] {
  const settings = v.is(SettingsSchema, readSettings(value))
  const corrections = readCorrections(value)
  return [
    ...(settings ? [] : ['settings are read in another shape']),
    ...(readCorrections(corrections).length === corrections.length ? [] : ['corrections are read in another shape']),
  ]
}

function brokenImport(text: string): string[] {
  const read = readBackup(text)
  if ('problem' in read) return []
  return v.is(SettingsSchema, read.settings) ? [] : ['an import is taken in another shape']
}

const GARBAGE: readonly unknown[] = [
  ...[null, undefined, true, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '', 'x'.repeat(10_000), [], {}],
  ...['__proto__', 'constructor', '\ud83d', '\u202e', '<img src=x onerror=alert(1)>', new Date(0), [[[[]]]]],
  JSON.parse('{"__proto__":{"polluted":true},"toString":1,"length":-1}') as unknown,
]

/** A value with a few parts of it cut out or put to garbage. */
function spoil(dice: Dice, value: unknown): unknown {
  let spoilt = value
  for (let times = 1 + dice(3); times > 0; times -= 1) spoilt = spoilOnce(dice, spoilt)
  return spoilt
}

function spoilOnce(dice: Dice, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || dice(6) === 0)
    return structuredClone(GARBAGE[dice(GARBAGE.length)])
  const keys = Object.keys(value)
  const key = dice(8) ? (keys[dice(keys.length || 1)] ?? 'more') : '__proto__'
  const holder = value as Record<string, unknown>
  if (dice(8) === 0) delete holder[key]
  else
    Object.defineProperty(holder, key, {
      value: spoilOnce(dice, Object.hasOwn(holder, key) ? holder[key] : undefined),
      enumerable: true,
      configurable: true,
      writable: true,
    })
  return value
}
