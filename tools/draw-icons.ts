import { mkdirSync, readFileSync } from 'node:fs'
import puppeteer from 'puppeteer-core'

/** Draws assets/icons/*.png from the SVG source with a local Chromium: `npx tsx tools/draw-icons.ts`. */
const SIZES = [16, 32, 48, 128] as const
const FOLDER = 'assets/icons'

const svg = readFileSync(`${FOLDER}/sidelight.svg`, 'utf8')
const browser = await puppeteer.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const page = await browser.newPage()
mkdirSync(FOLDER, { recursive: true })
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size })
  await page.setContent(
    `<body style="margin:0"><img width="${size}" height="${size}" style="display:block" src="data:image/svg+xml,${encodeURIComponent(svg)}">`,
  )
  await page.screenshot({ path: `${FOLDER}/${size}.png`, omitBackground: true })
}
await browser.close()
