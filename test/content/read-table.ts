import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A cell of a table of states and events. */
export interface Cell {
  readonly event: string
  readonly state: string
  /** The next state. */
  readonly next: string
  readonly effects: readonly string[]
}

/** The cells of the one table in a file of `src/content`, `next: effect, effect`; a dash is no cell. */
export function readTable(name: string): Cell[] {
  const text = readFileSync(join(import.meta.dirname, '../../src/content', name), 'utf8')
  const [head = [], , ...rows] = text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  return rows.flatMap(([event = '', ...cells]) =>
    cells
      .map((cell, at) => ({ event, state: head[at + 1]!, cell }))
      .filter(({ cell }) => cell !== '-')
      .map(({ cell, ...place }) => {
        const [next = '', effects] = cell.split(': ')
        return { ...place, next, effects: effects?.split(', ') ?? [] }
      }),
  )
}
