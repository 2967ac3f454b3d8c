import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { RunOptions } from 'axe-core'
import type { Page } from 'puppeteer-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** All that axe has rules for up to WCAG 2.2 AA, and what it calls best practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with a page, a line each: `color-contrast: .tab-bar > button`. `rules`: only these. */
export async function findViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(`${AXE};void 0`)
  const options: RunOptions = rules ? { runOnly: [...rules] } : { runOnly: TAGS }
  return page.evaluate(async (given) => {
    const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(document, given)
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
  }, options)
}
