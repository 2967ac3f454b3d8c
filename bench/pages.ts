import { type Launched, launch } from '../tools/launch.ts'
import { marksOn, pageStateOf } from '../tools/reader.ts'
import { openSite, type Site } from '../tools/site.ts'
import { type CorpusPage, readPages, withoutScripts } from './pages-corpus.ts'

/** What is not marked by then stays unmarked: a page is read some tenths of a second after it is there. Milliseconds. */
const PATIENCE = 4000
const STEP = 100

/**
 * `npm run bench -- pages`: loads real pages in Chromium with the built extension (`npm run build`), every other host
 * blocked. Prints a line a page, and how many articles are marked and how many other pages are left alone.
 */
export async function run(): Promise<void> {
  const [news, silent] = [readPages('news'), readPages('silent')]
  if (!news || !silent) return console.log('pages: skipped, the pages are not beside the repository')
  const site = await openSite({})
  const launched = await launch('chromium', { proxy: site.origin })
  try {
    const marked: (readonly [CorpusPage, number])[] = []
    for (const page of [...news, ...silent]) marked.push([page, await countMarks(launched, site, page)])
    const share = (pages: typeof marked) => `${pages.filter(([, marks]) => marks > 0).length} of ${pages.length}`
    const of = (folder: CorpusPage['folder']) => marked.filter(([page]) => page.folder === folder)
    console.log(`\nEnglish articles marked: ${share(of('news').filter(([{ language }]) => language === 'en'))}`)
    console.log(
      `articles in other languages marked: ${share(of('news').filter(([{ language }]) => language !== 'en'))}`,
    )
    console.log(`pages marked that are no articles: ${share(of('silent'))}`)
  } finally {
    await launched.browser.close()
    await site.close()
  }
}

async function countMarks(launched: Launched, site: Site, { id, folder, html, language }: CorpusPage): Promise<number> {
  site.serve(`/${id}.html`, withoutScripts(html))
  const page = await launched.browser.newPage()
  try {
    await page.goto(`${site.origin}/${id}.html`, { waitUntil: 'domcontentloaded' })
    const started = performance.now()
    let marks = 0
    while (marks === 0 && performance.now() - started < PATIENCE) {
      await new Promise((done) => setTimeout(done, STEP))
      marks = (await marksOn(page)).length
    }
    // Where the gate sees no article, no annotator is there to answer.
    const state = await pageStateOf(launched, page).then(
      (answer) => answer.state,
      () => 'unread',
    )
    console.log(`${folder.padEnd(7)} ${language.padEnd(4)} ${state.padEnd(8)} ${String(marks).padStart(4)}  ${id}`)
    return marks
  } finally {
    await page.close()
  }
}
