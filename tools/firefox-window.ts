import type { Browser } from 'puppeteer-core'

/**
 * Firefox's own window, which its tests may script (`--remote-allow-system-access`): the keys, the popup, the sidebar and
 * the background's life are there. WebDriver BiDi says so in `moz:scope`; puppeteer has no public door to it.
 */

/** Runs a function there and answers what it returns, as JSON. It sees nothing of the file it stands in. @throws what it throws. */
export async function inFirefoxWindow<Args extends readonly unknown[], Result>(
  browser: Browser,
  work: (...args: Args) => Result | Promise<Result>,
  ...args: Args
): Promise<Result> {
  const { connection } = browser as unknown as BidiBrowser
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const call = `(async () => JSON.stringify((await (${work})(...${JSON.stringify(args)})) ?? null))()`
  const { result } = await connection.send('script.evaluate', {
    expression: call,
    target: { context: tree.result.contexts?.[0]?.context },
    awaitPromise: true,
  })
  if (result.type !== 'success') throw new Error(result.exceptionDetails?.text)
  return JSON.parse(result.result?.value ?? 'null') as Result
}

interface BidiBrowser {
  readonly connection: { send(method: string, parameters: object): Promise<{ readonly result: BidiResult }> }
}

interface BidiResult {
  readonly contexts?: readonly { readonly context: string }[]
  readonly type?: 'success' | 'exception'
  readonly result?: { readonly value?: string }
  readonly exceptionDetails?: { readonly text: string }
}
