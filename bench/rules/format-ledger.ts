import type { Change } from './compare.ts'
import { type Entry, whyIdle } from './ledger.ts'
import type { Deeds } from './measure.ts'

/** The ledger to be read: by stage, an entry a line, then what earns nothing. */
export function formatLedger(entries: readonly Entry[], sets: readonly string[]): string {
  const width = Math.max(...entries.map(({ id }) => id.length)) + 2
  const stages = [...new Set(entries.map(({ stage }) => stage))]
  const idle = entries.flatMap((entry) => {
    const why = whyIdle(entry)
    return why ? [`${entry.id.padEnd(width)}${why}`] : []
  })
  return [
    'found, right:wrong by labels; then the points that each score changes by without it',
    ...stages.flatMap((stage) => [
      '',
      `${stage.padEnd(width)}${sets.map((set) => set.padStart(COLUMN)).join('')}`,
      ...entries.filter((entry) => entry.stage === stage).map((entry) => formatEntry(entry, sets, width)),
    ]),
    '',
    'EARNS NOTHING',
    ...idle,
    '',
  ].join('\n')
}

const COLUMN = 15

/** One line: what it did on each set, and what changes without it. */
export function formatEntry({ id, deeds, changes }: Entry, sets: readonly string[], width = 0): string {
  const cells = sets.map((set) => formatDeeds(deeds.get(set)).padStart(COLUMN))
  return `${id.padEnd(width)}${cells.join('')}${changes ? `  | ${formatChanges(changes)}` : ''}`
}

/** "12 9:1"; without verdicts only how often. */
function formatDeeds(deeds: Deeds | undefined): string {
  if (!deeds) return '·'
  const { fired, right, wrong } = deeds
  return right + wrong > 0 ? `${fired} ${right}:${wrong}` : `${fired}`
}

/** "news2: roles found −1.1, speakers +0.4; gum: …" */
function formatChanges(changes: readonly Change[]): string {
  const sets = [...new Set(changes.map(({ on }) => on))]
  const of = (set: string) =>
    changes
      .filter(({ on }) => on === set)
      .map(({ score, before, after }) => `${score} ${signed(after - before)}`)
      .join(', ')
  return sets.map((set) => `${set}: ${of(set)}`).join('; ') || 'nothing changes'
}

const signed = (points: number) =>
  `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(Math.abs(points) < 0.1 ? 2 : 1)}`

/** One value a line, for other programs: id, stage, set, what, value, value without it. */
export function toTsv(entries: readonly Entry[]): string {
  const rows = entries.flatMap(({ id, stage, deeds, changes = [] }) => [
    ...[...deeds].flatMap(([on, { fired, right, wrong }]) =>
      Object.entries({ fired, right, wrong }).map(([what, value]) => [id, stage, on, what, value, '']),
    ),
    ...changes.map(({ on, score, before, after }) => [id, stage, on, score, before.toFixed(2), after.toFixed(2)]),
  ])
  return `${[['id', 'stage', 'set', 'what', 'value', 'without'], ...rows].map((row) => row.join('\t')).join('\n')}\n`
}
