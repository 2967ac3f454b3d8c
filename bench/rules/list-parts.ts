import { readdirSync, readFileSync } from 'node:fs'
import { register } from 'node:module'
import { basename, join } from 'node:path'
import type { Models } from '../../src/engine/index.ts'
import type { Part } from './part.ts'

const FOLDER = 'src/engine/languages/en'

/** The English lists of words, by folder and name: `words/titles`. */
export function listParts(models: Models): Part[] {
  register('./engine-hooks.ts', import.meta.url)
  return ['words', 'names'].flatMap((folder) =>
    readdirSync(join(FOLDER, folder))
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => toPart(`${folder}/${basename(file, '.json')}`, models)),
  )
}

function toPart(id: string, models: Models): Part {
  const entries = entriesOf(readFileSync(join(FOLDER, `${id}.json`), 'utf8'))
  return {
    id,
    mayChange: ({ text }) => mayHold(text, entries),
    without: async () => {
      const engine: typeof import('../../src/engine/index.ts') = await import(`../../src/engine/index.ts?without=${id}`)
      return (article) => engine.analyze(article, models)
    },
  }
}

function entriesOf(json: string): string[] {
  const { words = [], rows = [] } = JSON.parse(json) as { words?: string[]; rows?: unknown[][] }
  return [...words, ...rows.flat()].filter((entry) => typeof entry === 'string')
}

/** Whether some word of a text may be an entry of a list or begin with one, inflected or not: "denies" for "deny". */
export function mayHold(text: string, entries: readonly string[]): boolean {
  const words = bare(text)
  return entries.some((entry) => words.includes(bare(entry).replace(/[ye]$/, '')))
}

/** Words in lower case without marks, each behind one space: " us troops" for "U.S. troops". */
const bare = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .replace(/[\p{M}.’']/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')}`.trimEnd()
