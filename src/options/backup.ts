import { type Correction, MOST_CORRECTIONS, readCorrections } from '../corrections.ts'
import { MOST_SITES, readSettings, type Settings } from '../settings.ts'

/** Settings and corrections as one file. */
export interface Backup {
  readonly settings: Settings
  readonly corrections: readonly Correction[]
}

export type ImportProblem = { readonly is: 'notJson' } | { readonly is: 'wrong'; readonly where: string }

/** The version of the file's shape. */
const VERSION = 1

export const writeBackup = (settings: Settings, corrections: readonly Correction[]): string =>
  JSON.stringify({ sidelight: VERSION, settings, corrections }, null, 2)

/** Reads an exported file. Stricter than the storage: what is damaged is named, and nothing is taken. */
export function readBackup(text: string): Backup | { readonly problem: ImportProblem } {
  const file = parse(text)
  if (file === undefined) return { problem: { is: 'notJson' } }
  if (!isRecord(file) || file['sidelight'] !== VERSION) return wrong('sidelight')
  if (!isRecord(file['settings'])) return wrong('settings')
  const given = file['corrections'] ?? []
  if (isLonger(file['settings']['sitesOff'], MOST_SITES)) return wrong(`sitesOff > ${MOST_SITES}`)
  if (isLonger(given, MOST_CORRECTIONS)) return wrong(`corrections > ${MOST_CORRECTIONS}`)
  const settings = readSettings(file['settings'])
  const damaged = damagedFields(file['settings'], settings)
  if (damaged.length > 0) return wrong(damaged.join(', '))
  const corrections = readCorrections(given)
  if (!Array.isArray(given) || corrections.length < given.length) return wrong('corrections')
  return { settings, corrections }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isLonger = (list: unknown, most: number): boolean => Array.isArray(list) && list.length > most

/** Fields that are read as something else than what stands in the file. One that is missing is no damage. */
const damagedFields = (given: Record<string, unknown>, read: Settings): string[] =>
  Object.keys(given).filter((key) => JSON.stringify(given[key]) !== JSON.stringify(read[key as keyof Settings]))

const wrong = (where: string): { problem: ImportProblem } => ({ problem: { is: 'wrong', where } })
