import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askAnalysis } from '../../src/content/ask-analysis.ts'
import type { PageOutline } from '../../src/types.ts'

/** The background may be ended with a question or an answer on its way. */

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn<() => Promise<unknown>>() }))
vi.mock('../../src/extension-api.ts', () => ({ default: { runtime: { sendMessage } } }))

const TEXT = 'Amara Diallo, the water minister, said on Monday that the dam is safe.'
const outlineOf = (text: string): PageOutline => ({
  metadata: { url: 'https://post.example/dam', headline: '', language: 'en' },
  elements: [{ name: 'BODY', classes: '', id: '' }],
  blocks: [{ kind: 'paragraph', text, linked: 0, element: 0 }],
})
const answer = { ok: true, kept: [0], found: { key: 'one', names: [], analysis: '{}', damaged: true, partial: false } }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  sendMessage.mockReset()
})

async function ask() {
  const asked = askAnalysis(outlineOf(TEXT))
  await vi.runAllTimersAsync()
  return asked
}

const lost = () => Promise.reject(new Error('The message port closed before a response was received.'))

test('an answer at once is the only question', async () => {
  sendMessage.mockImplementation(async () => answer)
  expect(await ask()).toEqual(answer)
  expect(sendMessage).toHaveBeenCalledTimes(1)
})

test.each([1, 2])('a question that was lost %i times is asked again', async (times) => {
  for (let time = 0; time < times; time++) sendMessage.mockImplementationOnce(lost)
  sendMessage.mockImplementation(async () => answer)
  expect(await ask()).toEqual(answer)
})

test('an answer that never comes is asked for again', async () => {
  sendMessage.mockImplementationOnce(() => new Promise(() => {})).mockImplementation(async () => answer)
  expect(await ask()).toEqual(answer)
})

test('a background that stays away is a fault, told after three questions', async () => {
  sendMessage.mockImplementation(lost)
  expect(await ask()).toEqual({ ok: false, fault: 'engine' })
  expect(sendMessage).toHaveBeenCalledTimes(3)
})

test.each([
  ['in another shape', { ok: true, analysis: { article: 1 } }],
  ['about blocks that were not asked about', { ...answer, kept: [0, 1] }],
])('an answer %s is a fault at once', async (_, wrong) => {
  sendMessage.mockImplementation(async () => wrong)
  expect(await ask()).toEqual({ ok: false, fault: 'engine' })
  expect(sendMessage).toHaveBeenCalledTimes(1)
})

test('a text that no article has is not sent at all', async () => {
  expect(await askAnalysis(outlineOf('a'.repeat(3_000_000)))).toEqual({ ok: false, fault: 'tooLong' })
  expect(sendMessage).not.toHaveBeenCalled()
})
