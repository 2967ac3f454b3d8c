import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'puppeteer-core'
import { closedRoot } from './closed-root.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with what is open in the closed tree, a line each: rule and place. */
export async function checkCard(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(`${AXE};void 0`)
  const root = await closedRoot(page)
  const { violations } = (await root!.evaluate((tree) => {
    const { host } = tree as unknown as ShadowRoot
    // axe goes into open trees only: for its eyes this one is.
    if (!host.shadowRoot) Object.defineProperty(host, 'shadowRoot', { value: tree })
    const axe = Reflect.get(globalThis, 'axe') as { run(context: Element): Promise<unknown> }
    return axe.run(host)
  })) as AxeResults
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}
