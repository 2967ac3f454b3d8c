import { existsSync, mkdirSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer-core'
import type { Analysis } from '../src/types.ts'
import { type BrowserName, requireBrowser } from './browsers.ts'
import { buildExtension } from './build.ts'
import { type Launched, launch } from './launch.ts'
import { openPopup, pageStateOf, pointAt, waitForMarks } from './reader.ts'
import { openSite, type Site } from './site.ts'

const USAGE = `npm start [-- [FILE.html | URL] [--browser chromium|firefox] [--headless]]

Builds Sidelight and opens a news article in a browser that has it: our demo article, or the file or address given.
Without a display (or with --headless) Chromium runs unseen: the article's summary is printed and pictures of the
marks, a card and the popup are saved in out/start.`

const DEMO = 'test/articles/river-pact.html'
const PICTURES = 'out/start'

interface Options {
  readonly target: string
  readonly browser: BrowserName
  readonly headless: boolean
}

async function main(args: readonly string[]): Promise<void> {
  const { target, browser, headless } = readOptions(args)
  requireBrowser(browser)
  const extension = await buildExtension(browser)
  const { url, site } = await addressOf(target)
  const launched = await launch(browser, { extension, headless })
  try {
    const page = (await launched.browser.pages())[0] ?? (await launched.browser.newPage())
    await page.goto(url, { waitUntil: 'domcontentloaded' })
    if (headless) await report(launched, page)
    else await untilClosed(launched, url)
  } finally {
    await launched.browser.close()
    await site?.close()
  }
}

function readOptions(args: readonly string[]): Options {
  const options = { browser: { type: 'string' }, headless: { type: 'boolean' }, help: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
  const { browser = 'chromium' } = values
  if (values.help || positionals.length > 1 || (browser !== 'chromium' && browser !== 'firefox')) throw new Error(USAGE)
  const headless = values.headless ?? !hasDisplay()
  if (headless && browser === 'firefox')
    throw new Error('Firefox can only be watched on a display: leave --headless out.')
  return { target: positionals[0] ?? DEMO, browser, headless }
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])

/** An address as it is, a file by a site of its own, since extensions do not run on file: addresses unasked. */
async function addressOf(target: string): Promise<{ url: string; site?: Site }> {
  if (/^https?:\/\//.test(target)) return { url: target }
  if (!existsSync(target)) throw new Error(`There is no file ${target}.\n\n${USAGE}`)
  const site = await openSite({ '/': dirname(resolve(target)) })
  return { url: `${site.origin}/${encodeURIComponent(basename(target))}`, site }
}

async function untilClosed({ browser }: Launched, url: string): Promise<void> {
  console.log(`${url} is open. Rest the pointer on an underlined name. Close the browser to end.`)
  await new Promise((done) => browser.once('disconnected', done))
}

async function report(launched: Launched, page: Page): Promise<void> {
  const marks = await waitForMarks(page).catch(() => [])
  const state = await pageStateOf(launched, page)
  if (state.state !== 'ready') throw new Error(`Sidelight marks nothing on ${page.url()}: ${state.state}.`)
  console.log(describe(state.analysis))
  console.log(`\n${marks.length} names are marked. Pictures:`)
  for (const picture of await takePictures(launched, page, marks[0]?.text)) console.log(`  ${picture}`)
}

/** The article as the popup tells it, in plain text. */
function describe({ article, entities, summary, cards }: Analysis): string {
  const slice = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end).replace(/\s+/g, ' ')
  const cast = cards.flatMap(({ entity, lines }) => {
    const known = entities.find(({ id }) => id === entity)
    const [line] = lines
    return known && line ? [`  ${known.name} (${known.type}): ${slice(line)}`] : []
  })
  return [article.headline, '', ...summary.map((span) => `  ${slice(span)}`), '', ...cast].join('\n')
}

async function takePictures(launched: Launched, page: Page, name: string | undefined): Promise<string[]> {
  mkdirSync(PICTURES, { recursive: true })
  const pictures = ['marks', 'card', 'popup'].map((what) => `${PICTURES}/${what}.png` as const)
  const [marks, card, popup] = pictures as [`${string}.png`, `${string}.png`, `${string}.png`]
  await page.screenshot({ path: marks })
  if (name) await pointAt(page, name)
  // The card opens once the pointer has rested, and fades in.
  await new Promise((done) => setTimeout(done, 1000))
  await page.screenshot({ path: card })
  const face = await openPopup(launched, page)
  // A popup is there before it has heard from the page, and grows when it has.
  await face.waitForSelector('.page-foot')
  await face.waitForFunction(() => innerHeight >= document.documentElement.scrollHeight)
  await face.screenshot({ path: popup })
  return pictures
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
