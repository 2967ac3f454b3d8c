import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { analyze as analyzeWith } from '../src/engine/index.ts'
import { readModels } from '../src/train/read-models.ts'
import type { Article } from '../src/types.ts'
import { formatLedger, toTsv } from './rules/format-ledger.ts'
import { toEntry } from './rules/ledger.ts'
import { examineAll, type Measure, sumUp } from './rules/measure.ts'
import { PARTS } from './rules/parts.ts'
import { readSets, SET_NAMES } from './rules/read-sets.ts'

const SHARED = '../shared'
const TSV = 'out/rules.tsv'

/**
 * `npm run bench -- rules [ID…] [--sets news2,gum] [--judge]`: what each rule of the engine did on each labelled set, right and
 * wrong, and what the scores lose without it, then what earns nothing; `out/rules.tsv` has the same. With `--judge` nothing is
 * left out. Leaving out one rule takes some 12 seconds.
 */
export async function run(args: readonly string[]): Promise<void> {
  if (!existsSync(SHARED)) return console.log('rules: skipped, the labels are not beside the repository')
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { sets: { type: 'string' }, judge: { type: 'boolean', default: false } },
  })
  const sets = readSets(SHARED, values.sets?.split(',') ?? SET_NAMES)
  const models = readModels()
  const analyze = (article: Article) => analyzeWith(article, models)
  const base = sumUp(examineAll(sets, analyze))
  const entries = (positionals.length ? positionals : allIds(base)).map((id) => {
    const part = values.judge ? undefined : PARTS.find((one) => one.id === id)
    return toEntry(id, base, part && sumUp(examineAll(sets, part.without(analyze))))
  })
  console.log(formatLedger(entries, [...base.scores.keys()]))
  mkdirSync('out', { recursive: true })
  writeFileSync(TSV, toTsv(entries))
}

/** What can be left out, and whatever else bears a rule's name. */
const allIds = ({ rules }: Measure): string[] => [
  ...new Set([...PARTS.map(({ id }) => id), ...[...rules.values()].flatMap((deeds) => [...deeds.keys()])]),
]
