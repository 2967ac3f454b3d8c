import type { Page } from 'puppeteer-core'

/** What scripts took on a page's main thread, in milliseconds of its processor time: another program's load does not count. */
export interface ScriptCost {
  readonly total: number
  /** The longest stretch without a pause. */
  readonly longest: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  /** Processor time of the thread, microseconds. */
  readonly tdur?: number
  readonly dur?: number
  readonly args: { readonly name?: string; readonly data?: { readonly url?: string } }
}

const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile', '__metadata']
/** The outermost of these around any script: what it makes the browser do (style, layout) is in them. */
const SCRIPT =
  /^(?:EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|FireIdleCallback|FireAnimationFrame|v8\.compile\w*|V8\.GC\w*|MinorGC|MajorGC)$/

/** Whether a script is to be counted, by its address; what has none is a continuation of one that has. */
export type IsCounted = (url: string | undefined) => boolean

/**
 * What scripts cost while something is done on a page. All scripts, if not told which: where the page's own are switched
 * off, they are an extension's or the measure's.
 */
export async function measureScripts(
  page: Page,
  work: () => Promise<unknown>,
  isCounted: IsCounted = () => true,
): Promise<ScriptCost> {
  const browser = await page.browser().target().createCDPSession()
  const events: TraceEvent[] = []
  browser.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  const ended = new Promise((done) => browser.once('Tracing.tracingComplete', done))
  await browser.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: CATEGORIES } })
  await work()
  await browser.send('Tracing.end')
  await ended
  await browser.detach()
  return costOf(events, isCounted)
}

const isWebPage = ({ name, args }: TraceEvent): boolean =>
  name === 'CommitLoad' && (args.data?.url?.startsWith('http') ?? false)

function costOf(events: readonly TraceEvent[], isCounted: IsCounted): ScriptCost {
  const loaded = new Set(events.filter(isWebPage).map(({ pid }) => pid))
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      // The browser's own pages run beside; a measure on a page that is open already loads none.
      .filter(({ pid }) => loaded.size === 0 || loaded.has(pid))
      .map(({ pid, tid }) => `${pid}:${tid}`),
  )
  const scripts = events
    .filter(({ name, ph, pid, tid }) => ph === 'X' && SCRIPT.test(name) && mains.has(`${pid}:${tid}`))
    .filter(({ args }) => isCounted(args.data?.url))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  let [total, longest] = [0, 0]
  const ends = new Map<string, number>()
  for (const { pid, tid, ts, dur = 0, tdur = dur } of scripts) {
    const thread = `${pid}:${tid}`
    // Within one that is counted already.
    if (ts < (ends.get(thread) ?? 0)) continue
    ends.set(thread, ts + dur)
    total += tdur / 1000
    longest = Math.max(longest, tdur / 1000)
  }
  return { total, longest }
}
