import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readModels } from '../src/train/read-models.ts'
import { formatEntry, formatLedger, toTsv } from './rules/format-ledger.ts'
import { keepLedger } from './rules/keep-ledger.ts'
import { type Entry, toEntry } from './rules/ledger.ts'
import { listParts } from './rules/list-parts.ts'
import type { Measure } from './rules/measure.ts'
import { readSets, SET_NAMES } from './rules/read-sets.ts'
import { ruledEngine } from './rules/rule-parts.ts'

const SHARED = '../shared'
const TSV = 'out/rules.tsv'

/**
 * `npm run bench -- rules [ID…] [--sets news2,gum] [--judge]`: what each rule and list of the engine did on each labelled set, right
 * and wrong, and what the scores lose without it, then what earns nothing; `out/rules.tsv` has the same. With `--judge` nothing is
 * left out. One part takes up to ten seconds on all sets.
 */
export async function run(args: readonly string[]): Promise<void> {
  if (!existsSync(SHARED)) return console.log('rules: skipped, the labels are not beside the repository')
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { sets: { type: 'string' }, judge: { type: 'boolean', default: false } },
  })
  const models = readModels()
  const engine = ruledEngine(models)
  const everything = [...engine.parts, ...listParts(models)]
  const { base, enter } = keepLedger(readSets(SHARED, values.sets?.split(',') ?? SET_NAMES), engine.analyze)
  const isAsked = (id: string) => positionals.length === 0 || positionals.includes(id)
  const parts = everything.filter(({ id }) => isAsked(id))
  const ids = new Set([...parts.map(({ id }) => id), ...rulesOf(base).filter(isAsked)])
  const entries: Entry[] = []
  for (const id of ids) {
    const part = values.judge ? undefined : parts.find((one) => one.id === id)
    entries.push(part ? await enter(part) : toEntry(id, base))
    process.stderr.write(`${process.uptime().toFixed(0)} s  ${formatEntry(entries.at(-1)!, [...base.scores.keys()])}\n`)
  }
  console.log(formatLedger(entries, [...base.scores.keys()]))
  mkdirSync('out', { recursive: true })
  writeFileSync(TSV, toTsv(entries))
}

/** Whatever bears a rule's name. */
const rulesOf = ({ rules }: Measure): string[] => [
  ...new Set([...rules.values()].flatMap((deeds) => [...deeds.keys()])),
]
