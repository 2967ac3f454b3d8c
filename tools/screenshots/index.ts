import { parseArgs } from 'node:util'
import type { BrowserName } from '../browsers.ts'
import { openSite } from '../site.ts'
import { CARDS } from './cards.ts'
import { OPTIONS } from './options.ts'
import { PAGES } from './pages.ts'
import { STATES } from './states.ts'
import { STORE_PICTURES } from './store.ts'
import { type Shoot, shootIn } from './studio.ts'

const SUBJECTS: Readonly<Record<string, readonly Shoot[]>> = {
  cards: CARDS,
  pages: PAGES,
  states: STATES,
  options: OPTIONS,
  store: STORE_PICTURES,
}

const USAGE = `npm run screenshots [-- [${Object.keys(SUBJECTS).join('|')}] [--browser chromium|firefox] [--to FOLDER]]

Pictures of the built extension on the demo article: marks and cards, popup and side panel in each tab and each state,
options. Light, dark, right to left, narrow. They are saved in out/screenshots/BROWSER, or in FOLDER/BROWSER.`

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox']

async function main(args: readonly string[]): Promise<void> {
  const options = { to: { type: 'string' }, browser: { type: 'string' }, help: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
  const isKnown = positionals.every((subject) => subject in SUBJECTS)
  const browsers = BROWSERS.filter((name) => name === (values.browser ?? name))
  if (values.help || !isKnown || browsers.length === 0) throw new Error(USAGE)
  const subjects = positionals.length > 0 ? positionals : Object.keys(SUBJECTS)
  const site = await openSite({ '/': 'test/articles', '/pages/': 'test/e2e/pages' })
  try {
    for (const name of browsers)
      for (const shoot of subjects.flatMap((subject) => SUBJECTS[subject]!))
        if ((shoot.only ?? name) === name)
          await shootIn({ name, site, folder: `${values.to ?? 'out/screenshots'}/${name}` }, shoot)
  } finally {
    await site.close()
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
