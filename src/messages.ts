import * as v from 'valibot'
import type { Runtime } from 'webextension-polyfill'
import browser from './extension-api.ts'
import { instant, markableNameSchema, natural, outlineSchema, SpanSchema } from './schemas.ts'

/**
 * Every call between the parts, both directions, in one place. A request and its reply are checked on
 * arrival: the sender must be this extension, the shape must be the one that stands here.
 */

/** Why an analysis is not there. */
const FaultSchema = v.picklist(['engine', 'tooLong'])
export type Fault = v.InferOutput<typeof FaultSchema>

/** What a page is, for popup and panel. */
export const pageStateSchema = () =>
  v.variant('state', [
    /** No article: nothing was read. */
    v.object({ state: v.literal('silent'), hostname: v.string() }),
    /** Switched off on this site, or paused. */
    v.object({ state: v.literal('off'), hostname: v.string(), pausedUntil: instant }),
    v.object({ state: v.literal('working'), hostname: v.string() }),
    v.object({
      state: v.literal('ready'),
      hostname: v.string(),
      /** Packed: to be unpacked by `unpackAnalysis` where it is shown. Its checks would weigh on every page that sends it. */
      analysis: v.string(),
      /** A file of the package is missing or damaged, so that fewer names were found. */
      damaged: v.boolean(),
      /** The article is longer than what is read of one: its end was left unread. */
      partial: v.boolean(),
    }),
    v.object({ state: v.literal('fault'), hostname: v.string(), fault: FaultSchema }),
  ])
export type PageState = v.InferOutput<ReturnType<typeof pageStateSchema>>

export const COMMANDS = ['next-name', 'previous-name', 'open-card', 'pin-card'] as const

interface Shapes {
  readonly request: v.GenericSchema
  readonly reply: v.GenericSchema
}

/** Each call's shapes. */
const CALLS = {
  /** Gate → background: put the annotator into this page. Popup, panel → background: into the page of this tab. */
  putAnnotator: () => ({ request: v.object({ tab: v.optional(natural) }), reply: v.null() }),
  /** Content → background: put the cards into this page. */
  putCards: () => ({ request: v.object({}), reply: v.null() }),
  /** Content → background: which blocks of this page are an article, and what is in it? `have`: an analysis that is there already. `needsMarking`: put what marks it into the page. */
  analyze: () => ({
    request: v.object({
      outline: outlineSchema(),
      have: v.exactOptional(v.string()),
      needsMarking: v.exactOptional(v.boolean()),
    }),
    reply: v.variant('ok', [
      v.object({
        ok: v.literal(true),
        /** Indexes of blocks; none if there is no article. */
        kept: v.array(natural),
        /** Absent if there is no article, or if it is the one that is there already. */
        found: v.exactOptional(
          v.object({
            /** Of the article as it is. */
            key: v.string(),
            names: v.array(markableNameSchema()),
            /** To be unpacked by `unpackAnalysis` if it is needed. */
            analysis: v.string(),
            /** A file of the package is missing or damaged, so that fewer names were found. */
            damaged: v.boolean(),
            /** The article is longer than what is read of one: its end was left unread. */
            partial: v.boolean(),
          }),
        ),
      }),
      v.object({ ok: v.literal(false), fault: FaultSchema }),
    ]),
  }),
  /** Popup, panel → content: what is on this page? */
  page: () => ({ request: v.object({}), reply: pageStateSchema() }),
  /** Popup, panel → content: scroll to a span of the article and flash it. Whether it still stands on the page. */
  jump: () => ({ request: v.object({ span: SpanSchema }), reply: v.boolean() }),
  /** Popup, panel → content: read this page though it does not look like an article. */
  readAnyway: () => ({ request: v.object({}), reply: pageStateSchema() }),
  /** Background → content: a keyboard command of the browser. */
  command: () => ({ request: v.object({ command: v.picklist(COMMANDS) }), reply: v.null() }),
  /** Content → background (badge), popup, panel: the page's state changed; who shows it asks `page` again. `names`: how many are marked. */
  pageChanged: () => ({ request: v.object({ names: natural }), reply: v.null() }),
} as const satisfies Record<string, () => Shapes>

export type Call = keyof typeof CALLS
type ShapesOf<C extends Call> = ReturnType<(typeof CALLS)[C]>
export type Request<C extends Call> = v.InferInput<ShapesOf<C>['request']>
/** As it arrives. */
export type Reply<C extends Call> = v.InferOutput<ShapesOf<C>['reply']>
/** As it is sent. */
export type Answer<C extends Call> = v.InferInput<ShapesOf<C>['reply']>
/** What the background found in an article. */
export type Found = NonNullable<Extract<Reply<'analyze'>, { ok: true }>['found']>
export type Command = (typeof COMMANDS)[number]

/**
 * Calls the background or an extension page.
 * @throws if nobody answers, or answers in another shape.
 */
export async function callExtension<C extends Call>(call: C, request: Request<C>): Promise<Reply<C>> {
  return readReply(call, await browser.runtime.sendMessage({ call, request }))
}

/**
 * Calls the content script of a tab's top frame.
 * @throws if the tab has none (a store page, a PDF, a page older than the extension), or it answers in another shape.
 */
export async function callTab<C extends Call>(tabId: number, call: C, request: Request<C>): Promise<Reply<C>> {
  return readReply(call, await browser.tabs.sendMessage(tabId, { call, request }, { frameId: 0 }))
}

// Made with the first message of their kind: a page that is being opened has no time for them.
const made: Partial<Record<Call, Shapes>> = {}
const shapesOf = (call: Call): Shapes => (made[call] ??= CALLS[call]())

const readReply = <C extends Call>(call: C, reply: unknown): Reply<C> =>
  v.parse(shapesOf(call).reply, reply) as Reply<C>

type Sender = Runtime.MessageSender
export type Handlers = {
  [C in Call]?: (request: v.InferOutput<ShapesOf<C>['request']>, sender: Sender) => Promise<Answer<C>>
}

/** Answers the calls that `handlers` names until the signal aborts. Anything else, and anyone else, gets no answer. */
export function answer(handlers: Handlers, signal?: AbortSignal): void {
  const onMessage = (message: unknown, sender: Sender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined
    const handler = handlers[message.call] as ((request: unknown, sender: Sender) => Promise<unknown>) | undefined
    if (!handler) return undefined
    const request = v.safeParse(shapesOf(message.call).request, message.request)
    return request.success
      ? handler(request.output, sender)
      : Promise.reject(new Error(`A malformed ${message.call} message.`))
  }
  browser.runtime.onMessage.addListener(onMessage as Parameters<typeof browser.runtime.onMessage.addListener>[0])
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage as () => undefined))
}

const EnvelopeSchema = v.object({ call: v.picklist(Object.keys(CALLS) as Call[]), request: v.unknown() })
const isEnvelope = (message: unknown): message is v.InferOutput<typeof EnvelopeSchema> => v.is(EnvelopeSchema, message)
