import type { Analysis, Entity } from '../../src/types.ts'
import { type Findings, startTally, type Tally } from './findings.ts'
import { formsOf, type GoldArticle } from './gold-article.ts'
import { isSameRole, judgeFacts, rolesOf } from './judge-facts.ts'
import { judgeMerges } from './judge-merges.ts'
import { findGoldQuotes, judgeQuotes } from './judge-quotes.ts'
import { holdersOf, matchEntities, wordsOf } from './match-entities.ts'

/** Names, entities, roles and speakers of one article against its labels; facts, quotes and merges by their rules. */
export function checkGold(gold: GoldArticle, analysis: Analysis): Findings {
  const tally = startTally()
  const owners = matchEntities(gold.entities, analysis)
  countEntities(gold, analysis, tally)
  countKeptApart([...owners.values()], tally)
  countJunk(gold, analysis, tally)
  countQuotes(gold, analysis, tally)
  countRest(gold, { analysis, owners, tally })
  const bearersOf = bearers(gold)
  const verdicts = [
    ...judgeFacts(gold, analysis),
    ...judgeQuotes(gold, analysis),
    ...analysis.entities.flatMap((entity) => judgeMerges(entity, bearersOf)),
  ]
  return { verdicts, scores: tally.findings.scores }
}

function bearers({ entities }: GoldArticle): (name: string) => ReadonlySet<string> {
  const byForm = new Map<string, Set<string>>()
  for (const entity of entities)
    for (const form of formsOf(entity)) byForm.set(form, new Set([...(byForm.get(form) ?? []), entity.id]))
  return (name) => byForm.get(name.normalize('NFC')) ?? new Set()
}

function countEntities({ entities }: GoldArticle, analysis: Analysis, { count }: Tally): void {
  const said = namesOf(analysis)
  for (const gold of entities) {
    const others = gold.alternatives ?? []
    for (const [form, times] of Object.entries(gold.names)) {
      const spellings = [form, ...others].map((text) => text.normalize('NFC'))
      count('mentions', said.filter(({ text }) => spellings.includes(text)).length >= times)
    }
    const holders = holdersOf(gold, analysis)
    const [best] = holders.keys()
    if (best) count('types', (gold.types ?? [gold.type]).includes(best.type))
    count('one entity', holders.size === 1)
    const roles = rolesOf(analysis, best?.id)
    if (gold.role)
      count(
        'roles found',
        roles.some(({ said }) => isSameRole(said, gold.role)),
      )
    if (best && roles[0]) count('first role right', isSameRole(roles[0].said, gold.role))
    if (gold.stands_for !== undefined) count('stands for', Boolean(best?.standsFor))
  }
}

/** No two labelled entities may share one of the analysis. */
function countKeptApart(owners: readonly Entity[], { count }: Tally): void {
  for (const [i, owner] of owners.entries())
    for (const other of owners.slice(i + 1)) count('kept apart', owner !== other)
}

function countJunk(
  { entities, optional = [], never = [], complete = true }: GoldArticle,
  analysis: Analysis,
  { count }: Tally,
): void {
  const known = new Set([
    ...entities.flatMap((entity) => [...formsOf(entity)]),
    ...optional.map((name) => name.normalize('NFC')),
  ])
  const banned = new Set(never.map((name) => name.normalize('NFC')))
  for (const { text } of namesOf(analysis)) {
    if (banned.has(text)) count('no junk', false)
    if (complete) count('no junk', known.has(text))
  }
}

const namesOf = (analysis: Analysis) =>
  analysis.entities.flatMap(({ mentions }) =>
    mentions.filter(({ kind }) => kind === 'name').map((mention) => ({ text: wordsOf(analysis, mention) })),
  )

function countQuotes(gold: GoldArticle, analysis: Analysis, { count }: Tally): void {
  for (const { quote, speaker } of findGoldQuotes(gold, analysis)) {
    count('quotes', quote !== undefined)
    if (!quote) continue
    count('no wrong speaker', quote.speaker === null || quote.speaker === speaker)
    count('speakers', quote.speaker === speaker)
  }
}

interface Counting {
  readonly analysis: Analysis
  readonly owners: ReadonlyMap<string, Entity>
  readonly tally: Tally
}

function countRest(gold: GoldArticle, { analysis, owners, tally: { count } }: Counting): void {
  for (const { text } of gold.figures ?? []) {
    const first = text.split(',')[0]!
    count(
      'figures',
      analysis.figures.some((figure) => wordsOf(analysis, figure).includes(first)),
    )
  }
  for (const { text, resolves } of gold.dates ?? [])
    count(
      'dates',
      analysis.dates.some(
        (date) => wordsOf(analysis, date).includes(text) && (date.resolved ?? '').startsWith(resolves),
      ),
    )
  for (const { between } of gold.ties ?? [])
    count(
      'ties',
      isTied(
        analysis,
        between.map((id) => owners.get(id)?.id),
      ),
    )
  const lines = new Set(analysis.article.text.split('\n').map((line) => line.trim()))
  for (const line of gold.furniture ?? []) count('no furniture', !lines.has(line))
}

/** Whether an analysis ties two of its entities; not where one is missing. */
export const isTied = ({ ties }: Analysis, pair: readonly (string | undefined)[]): boolean =>
  ties.some(({ between }) => pair.every((id) => id !== undefined && between.includes(id)))
