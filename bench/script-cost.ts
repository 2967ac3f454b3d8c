import type { Page } from 'puppeteer-core'

/** What a page's main thread did, in milliseconds of its processor time: another program's load does not count. */
export interface ScriptCost {
  /** Scripts, and what they make the browser do while they run; on a page with an extension, from its first one on. */
  readonly total: number
  /** The longest stretch of them without a pause. */
  readonly longest: number
  /** Garbage that was collected between scripts. */
  readonly garbage: number
  /** Style, layout and painting between scripts. */
  readonly rendering: number
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

// `v8.execute`: what goes on after an answer has come runs as a microtask, and is told of there alone.
const CATEGORIES = ['devtools.timeline', 'v8', 'v8.execute', '__metadata']
/** The outermost of these around any script: what it makes the browser do (style, layout) is in them. */
const SCRIPT =
  /^(?:EvaluateScript|FunctionCall|RunMicrotasks|TimerFire|FireIdleCallback|FireAnimationFrame|v8\.compile\w*|V8\.GC\w*|MinorGC|MajorGC)$/

const RENDERING = /^(?:UpdateLayoutTree|Layout|PrePaint|Paint|Layerize|Commit)$/

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
  const onMain = events.filter(({ ph, pid, tid }) => ph === 'X' && mains.has(`${pid}:${tid}`))
  // What the browser itself does as microtasks while it parses is not told from scripts.
  const from = Math.min(...onMain.filter(isExtension).map(({ ts }) => ts))
  const isLate = ({ ts }: TraceEvent) => from === Number.POSITIVE_INFINITY || ts >= from
  const ran = outermost(onMain.filter(({ name, args }) => SCRIPT.test(name) && isCounted(args.data?.url)))
  const scripts = ran.filter((event) => !isGarbage(event) && isLate(event))
  const all = outermost(onMain.filter(({ name }) => SCRIPT.test(name) || RENDERING.test(name)))
  return {
    total: sumOf(scripts),
    longest: Math.max(0, ...scripts.map(timeOf)),
    garbage: sumOf(ran.filter(isGarbage)),
    rendering: sumOf(all.filter(({ name }) => RENDERING.test(name))),
  }
}

const isExtension = ({ args }: TraceEvent): boolean => args.data?.url?.startsWith('chrome-extension:') ?? false
const isGarbage = ({ name }: TraceEvent): boolean => name.includes('GC')
const sumOf = (events: readonly TraceEvent[]): number => events.reduce((sum, event) => sum + timeOf(event), 0)

const timeOf = ({ tdur, dur = 0 }: TraceEvent): number => (tdur ?? dur) / 1000

/** Those within no other. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const ends = new Map<string, number>()
  return events
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ pid, tid, ts, dur = 0 }) => {
      const thread = `${pid}:${tid}`
      if (ts < (ends.get(thread) ?? 0)) return false
      ends.set(thread, ts + dur)
      return true
    })
}
