import type { Browser } from 'puppeteer-core'
import { launch } from '../tools/launch.ts'
import { launchPlain } from '../tools/launch-plain.ts'
import { workerOf } from '../tools/reader.ts'
import { openSite, type Site } from '../tools/site.ts'
import { openTogether } from './open-together.ts'
import { type CorpusPage, readPages, withoutScripts } from './pages-corpus.ts'
import { measurePeers, timeToMarks, visitPage } from './visit-page.ts'

const THROTTLE = 4
const MEGABYTE = 2 ** 20

/**
 * `npm run bench -- cost [ROUNDS] [PAGES]`: real pages in Chromium with and without the built extension, in turn; beside
 * it Readability alone, and mark.js wrapping the same names. Milliseconds of the main thread's processor time; in
 * brackets what the design allows.
 */
export async function run([rounds = '1', most = '99']: readonly string[]): Promise<void> {
  const [news, silent] = [readPages('news')?.slice(0, Number(most)), readPages('silent')]
  if (!news || !silent) return console.log('cost: skipped, the pages are not beside the repository')
  const site = await openSite({})
  const launched = await launch('chromium', { proxy: site.origin })
  const plain = await launchPlain(site.origin)
  const bench = { site, sidelight: launched.browser, plain }
  try {
    printNews('news', await measureAll(bench, news, { rounds: Number(rounds), throttle: 1 }))
    printNews(
      `news, processor ${THROTTLE} times slower`,
      await measureAll(bench, news, { rounds: 1, throttle: THROTTLE }),
    )
    // Before the silent pages, which call no background: it would be gone. An article wakes it.
    await timeToMarks(launched.browser, `${site.origin}/${news[0]!.id}.html`)
    const heap = await (await workerOf(launched)).client.send('Runtime.getHeapUsage')
    const { usedSize, backingStorageSize = 0 } = heap as { usedSize: number; backingStorageSize?: number }
    console.log(`background memory with the model  ${((usedSize + backingStorageSize) / MEGABYTE).toFixed(1)} MB (60)`)
    await openTogether(launched, site, news)
    printSilent(await measureAll(bench, silent, { rounds: Number(rounds), throttle: 1 }))
  } finally {
    await Promise.all([launched.browser.close(), plain.close(), site.close()])
  }
}

interface Bench {
  readonly site: Site
  readonly sidelight: Browser
  readonly plain: Browser
}

interface Conditions {
  readonly rounds: number
  readonly throttle: number
}

type Row = Awaited<ReturnType<typeof measure>>

async function measureAll(bench: Bench, pages: readonly CorpusPage[], conditions: Conditions): Promise<Row[]> {
  const rows: Row[] = []
  for (const page of pages) {
    const attempts: Row[] = []
    for (let round = 0; round < conditions.rounds; round++) attempts.push(await measure(bench, page, conditions))
    // The least disturbed of them.
    rows.push(attempts.reduce((best, next) => (next.added < best.added ? next : best)))
  }
  return rows
}

async function measure({ site, sidelight, plain }: Bench, { id, folder, html }: CorpusPage, { throttle }: Conditions) {
  site.serve(`/${id}.html`, withoutScripts(html))
  const url = `${site.origin}/${id}.html`
  const isMarked = folder === 'news'
  const ours = await visitPage(sidelight, url, { throttle, isMarked })
  await ours.page.close()
  const theirs = await visitPage(plain, url, { throttle, isMarked: false })
  const peers = await measurePeers(theirs.page, ours.names)
  await theirs.page.close()
  const row = {
    id,
    throttle,
    // The pages' own scripts are switched off.
    added: ours.cost.total,
    garbage: ours.cost.garbage - theirs.cost.garbage,
    rendering: ours.cost.rendering - theirs.cost.rendering,
    longest: ours.cost.longest,
    readability: peers.readability.total,
    mark: peers.mark.total,
    marksAfter: throttle === 1 && ours.names.length ? await timeToMarks(sidelight, url) : undefined,
    shift: ours.shift - theirs.shift,
    heap: (ours.heap - theirs.heap) / MEGABYTE,
  }
  console.log(`${id.padEnd(44)} ${[row.added, row.longest, row.readability, row.mark].map(show).join(' ')}`)
  return row
}

const show = (milliseconds: number): string => milliseconds.toFixed(1).padStart(7)

function printNews(name: string, rows: readonly Row[]): void {
  const column = (of: (row: Row) => number | undefined) => rows.map(of).filter((value) => value !== undefined)
  console.log(`\n${name} (${rows.length})`)
  printLine(
    'scripts, added',
    column(({ added }) => added),
  )
  printLine(
    'garbage collected, added',
    column(({ garbage }) => garbage),
  )
  printLine(
    'style, layout, painting, added',
    column(({ rendering }) => rendering),
  )
  printLine(
    'scripts, longest task',
    column(({ longest }) => longest),
    '(50)',
  )
  printLine(
    'Readability alone',
    column(({ readability }) => readability),
  )
  printLine(
    'mark.js, the same names',
    column(({ mark }) => mark),
  )
  printLine(
    'scripts / Readability',
    // The peers run at full speed.
    column(({ added, readability, throttle }) => (throttle === 1 ? added / readability : undefined)),
  )
  printLine(
    'all added / Readability',
    column(({ added, garbage, rendering, readability, throttle }) =>
      throttle === 1 ? (added + garbage + rendering) / readability : undefined,
    ),
    '(1.3)',
  )
  printLine(
    'parsed page to marks',
    column(({ marksAfter }) => marksAfter),
    '(150)',
  )
  printLine(
    'layout shift, added × 1000',
    column(({ shift }) => shift * 1000),
    '(0)',
  )
  printLine(
    'memory of the page, added, MB',
    column(({ heap }) => heap),
  )
}

function printSilent(rows: readonly Row[]): void {
  console.log(`\nsilent pages (${rows.length})`)
  printLine(
    'scripts, added',
    rows.map(({ added }) => added),
    '(2)',
  )
  // Two browsers differ by as much without us.
  printLine(
    'garbage collected, added',
    rows.map(({ garbage }) => garbage),
  )
}

function printLine(what: string, values: readonly number[], limit = ''): void {
  if (!values.length) return
  console.log(`${what.padEnd(34)} median ${show(median(values))}   worst ${show(Math.max(...values))}   ${limit}`)
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
