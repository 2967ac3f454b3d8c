import { createHash } from 'node:crypto'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { isArticle } from '../src/article/is-article.ts'
import { readArticle } from '../src/article/read-article.ts'
import { type CorpusPage, readPages } from './pages-corpus.ts'
import { matchShingles, type ShingleMatch, scoreMatches } from './shingles.ts'

interface Outcome {
  readonly page: CorpusPage
  readonly ours: ShingleMatch
  readonly readability: ShingleMatch
}

/**
 * How much of the article's text is found, and how much else: ours beside Readability alone. `--half a|b` shows the pages of
 * one half, `--pages` each page, `--show ID` what was missed or left in.
 */
export async function run(args: readonly string[]): Promise<void> {
  const news = readPages('news')
  const extra = readPages('extraction')
  if (!news || !extra) return console.log('extraction: skipped, ../shared/pages is not there')
  const show = args[args.indexOf('--show') + 1]
  if (args.includes('--show')) return showPage([...news, ...extra].find(({ id }) => id === show)!)

  const half = args.includes('--half') ? args[args.indexOf('--half') + 1] : undefined
  const outcomes = [...news, ...extra].filter((page) => !half || halfOf(page) === half).map(measure)
  if (args.includes('--pages')) outcomes.forEach(printPage)
  print(
    'pages/extraction + aeb pages of news',
    outcomes.filter(({ page }) => page.id.startsWith('aeb-')),
  )
  print(
    'English pages of news',
    outcomes.filter(({ page }) => page.folder === 'news' && page.language === 'en'),
  )
  printGate([...news, ...(readPages('silent') ?? [])])
  print(
    'other languages',
    outcomes.filter(({ page }) => page.folder === 'news' && page.language !== 'en'),
  )
}

const halfOf = ({ id }: CorpusPage): string => (createHash('sha1').update(id).digest()[0]! % 2 ? 'a' : 'b')

function measure(page: CorpusPage): Outcome {
  return {
    page,
    ours: matchShingles(page.truth, readOurs(page)),
    readability: matchShingles(page.truth, new Readability(parseHTML(page.html).document).parse()?.textContent ?? ''),
  }
}

/** The article's text without its headline and the captions of its pictures, which the truth does not have. */
function readOurs(page: CorpusPage): string {
  const article = readArticle(parseHTML(page.html).document, { url: page.url })?.article
  const body = article?.blocks.filter(({ kind }) => kind !== 'headline' && kind !== 'caption') ?? []
  return body.map(({ start, end }) => article!.text.slice(start, end)).join('\n\n')
}

function print(name: string, outcomes: readonly Outcome[]): void {
  if (!outcomes.length) return
  const column = (matches: readonly ShingleMatch[]) => {
    const { f1, precision, recall } = scoreMatches(matches)
    return `F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`
  }
  console.log(`${name} (${outcomes.length})`)
  console.log(`  Sidelight    ${column(outcomes.map(({ ours }) => ours))}`)
  console.log(`  Readability  ${column(outcomes.map(({ readability }) => readability))}`)
}

/** Which pages are taken for articles at all. */
function printGate(pages: readonly CorpusPage[]): void {
  for (const folder of ['news', 'silent']) {
    const all = pages.filter((page) => page.folder === folder)
    const taken = all.filter(({ html }) => isArticle(parseHTML(html).document))
    console.log(`gate: ${taken.length} of ${all.length} pages of ${folder} are taken for articles`)
  }
}

function printPage({ page, ours, readability }: Outcome): void {
  const column = (match: ShingleMatch) => {
    const { f1, precision, recall } = scoreMatches([match])
    return [f1, precision, recall].map((share) => share.toFixed(2)).join(' ')
  }
  console.log(`${page.id.padEnd(46)} ${column(ours)}   ${column(readability)}`)
}

function showPage(page: CorpusPage): void {
  const reading = readArticle(parseHTML(page.html).document, { url: page.url })
  const truth = page.truth.replace(/\s+/g, ' ')
  for (const { rule, text } of reading?.drops ?? []) console.log(truth.includes(text) ? '!!' : '  ', rule, '|', text)
  const { article } = reading ?? {}
  for (const { kind, start, end } of article?.blocks ?? []) {
    const text = article!.text.slice(start, end)
    console.log(truth.includes(text) ? ' =' : '++', kind, '|', text.slice(0, 200))
  }
  for (const line of page.truth.split('\n').filter(Boolean)) {
    if (!article?.text.includes(line.replace(/\s+/g, ' ').trim())) console.log('--', line)
  }
}
