import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { answer, callExtension, callTab } from '../src/messages.ts'
import { unpackPageState } from '../src/view/unpack-page-state.ts'

/** The border between the parts: who may speak, and in which shape. */

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined

const { listeners, sendMessage } = vi.hoisted(() => ({
  listeners: [] as Listener[],
  sendMessage: vi.fn<() => Promise<unknown>>(),
}))
vi.mock('../src/extension-api.ts', () => ({
  default: {
    runtime: {
      id: 'sidelight',
      sendMessage,
      onMessage: {
        addListener: (listener: Listener) => listeners.push(listener),
        removeListener: (listener: Listener) => listeners.splice(listeners.indexOf(listener), 1),
      },
    },
    tabs: { sendMessage },
  },
}))

const OURS = { id: 'sidelight' }
const command = vi.fn(async () => null)
const send = (message: unknown, sender: object = OURS) => listeners[0]!(message, sender)

beforeEach(() => {
  listeners.splice(0)
  command.mockClear()
  answer({ command })
})

describe('answer', () => {
  test('answers a call in its shape', async () => {
    expect(await send({ call: 'command', request: { command: 'open-card' } })).toBe(null)
    expect(command).toHaveBeenCalledWith({ command: 'open-card' }, OURS)
  })

  test.each([
    ['another extension', { id: 'other' }],
    ['a page', { url: 'https://post.example/' }],
    ['nobody', {}],
  ])('is silent to %s', (_, sender) => {
    expect(send({ call: 'command', request: { command: 'open-card' } }, sender)).toBe(undefined)
    expect(command).not.toHaveBeenCalled()
  })

  test.each([
    ['a call that nobody handles', { call: 'page', request: {} }],
    ['an unknown call', { call: 'evaluate', request: {} }],
    ['a name from the prototype', { call: 'constructor', request: {} }],
    ['a name from the prototype, quoted', JSON.parse('{"call":"__proto__","request":{}}')],
    ['no envelope', 'command'],
    ['nothing', undefined],
    ['a list', ['command', {}]],
  ])('is silent to %s', (_, message) => {
    expect(send(message)).toBe(undefined)
    expect(command).not.toHaveBeenCalled()
  })

  test.each([
    ['no request', { call: 'command', request: null }],
    ['an unknown command', { call: 'command', request: { command: 'format-disk' } }],
    ['a command that is no text', { call: 'command', request: { command: ['open-card'] } }],
  ])('refuses a call with %s, and says which', async (_, message) => {
    await expect(send(message)).rejects.toThrow('A malformed command message.')
    expect(command).not.toHaveBeenCalled()
  })

  test('passes on nothing that the call does not name', async () => {
    await send({ call: 'command', request: { command: 'pin-card', evil: 1 } })
    expect(command).toHaveBeenCalledWith({ command: 'pin-card' }, OURS)
  })

  test('never throws and never lets anything by, whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (message) => {
        void send(message)?.catch(() => {})
        void send({ call: 'command', request: message })?.catch(() => {})
        expect(command).not.toHaveBeenCalled()
      }),
      { numRuns: 2000 },
    )
  })

  test('is silent once its life is over', () => {
    listeners.splice(0)
    const life = new AbortController()
    answer({ command }, life.signal)
    life.abort()
    expect(listeners).toEqual([])
  })
})

test.each([
  ['of another shape', { state: 'ready', hostname: 'post.example', analysis: {}, damaged: false, partial: false }],
  ['of nobody', undefined],
])('a reply %s is refused', async (_, reply) => {
  sendMessage.mockImplementation(async () => reply)
  await expect(callTab(1, 'page', {})).rejects.toThrow()
  await expect(callExtension('page', {})).rejects.toThrow()
})

test.each([
  ['is of another shape', '{}'],
  ['cannot be unpacked', '{'],
])('a page whose analysis %s is refused where it is shown', (_, analysis) => {
  expect(() =>
    unpackPageState({ state: 'ready', hostname: 'p.example', analysis, damaged: false, partial: false }),
  ).toThrow()
})

describe('an outline', () => {
  const metadata = { url: 'https://post.example/', headline: '', language: 'en' }
  const element = (parent?: number) => ({ name: 'DIV', classes: '', id: '', ...(parent !== undefined && { parent }) })
  const block = (element: number) => ({ kind: 'paragraph', text: 'A line.', linked: 0, element })
  const analyze = vi.fn(async () => ({ ok: false, fault: 'engine' }) as const)
  const ask = (elements: object[], blocks: object[]) => {
    listeners.splice(0)
    answer({ analyze })
    return send({ call: 'analyze', request: { outline: { metadata, elements, blocks } } })
  }

  test('that is a tree is taken', async () => {
    expect(await ask([element(), element(0)], [block(1)])).toEqual({ ok: false, fault: 'engine' })
  })

  test.each([
    ['whose elements go round in a circle', [element(1), element(0)], [block(0)]],
    ['with an element in itself', [element(0)], [block(0)]],
    ['with a block in no element', [element()], [block(1)]],
    ['with a block in half an element', [element(), element(0)], [block(0.5)]],
  ])('%s is refused: who follows it would never end', async (_, elements, blocks) => {
    await expect(ask(elements, blocks)).rejects.toThrow('A malformed analyze message.')
  })
})
