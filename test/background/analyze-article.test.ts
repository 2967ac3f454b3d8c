import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { MOST_READ } from '../../src/background/first-blocks.ts'
import type { PageOutline } from '../../src/types.ts'

const { browser } = vi.hoisted(() => {
  const area = { get: async () => ({}), set: async () => {}, remove: async () => {}, clear: async () => {} }
  const browser = { runtime: { sendMessage: () => {} }, storage: { session: area, local: area } }
  Object.assign(globalThis, { browser })
  return { browser }
})
vi.mock('webextension-polyfill', () => ({ default: browser }))
vi.mock('../../src/background/load-models.ts', () => ({ loadModels: async () => ({ models: {}, damaged: false }) }))

const { analyzeArticle } = await import('../../src/background/analyze-article.ts')
const { endVisit, visitOf } = await import('../../src/background/visit-of.ts')

beforeEach(() =>
  vi.stubGlobal('scheduler', {
    postTask: async (_: () => void, { signal }: { signal: AbortSignal }) => {
      await new Promise((next) => setTimeout(next))
      signal.throwIfAborted()
    },
  }),
)
afterEach(() => vi.unstubAllGlobals())

const PARAGRAPH = 'The harbour of Lisk reopened on Monday, ten days after a storm, said Jane Okafor, its master. '
const pageOf = (...paragraphs: readonly string[]): PageOutline => ({
  metadata: { url: 'https://lisk.example/', headline: '', language: 'en' },
  elements: ['BODY', 'ARTICLE', 'P'].map((name, at) => ({ name, classes: '', id: '', ...(at && { parent: at - 1 }) })),
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', text, linked: 0, element: 2 })),
})
const read = (outline: PageOutline, tab = 1) =>
  analyzeArticle({ outline }, { hostname: 'lisk.example', signal: visitOf(tab) })

describe('the budget of an article', () => {
  test('a short one is read to its end', async () => {
    expect(await read(pageOf(PARAGRAPH, PARAGRAPH))).toMatchObject({ kept: [0, 1], found: { partial: false } })
  })

  test('of one that is longer the first part is read, and the reader can be told', async () => {
    const long = PARAGRAPH.repeat(Math.ceil(MOST_READ / PARAGRAPH.length) - 10)
    expect(await read(pageOf(PARAGRAPH, long, long))).toMatchObject({ kept: [0, 1], found: { partial: true } })
  })

  test('one endless paragraph is refused', async () => {
    expect(await read(pageOf('!'.repeat(MOST_READ + 30)))).toEqual({ ok: false, fault: 'tooLong' })
  })
})

test('what is read for a tab ends with its visit', async () => {
  const gone = expect(read(pageOf(`Gone. ${PARAGRAPH}`), 7)).rejects.toThrow()
  const other = read(pageOf(`Other. ${PARAGRAPH}`), 8)
  endVisit(7)
  await gone
  expect(await other).toMatchObject({ ok: true, kept: [0] })
  expect(await read(pageOf(`Next. ${PARAGRAPH}`), 7)).toMatchObject({ ok: true, kept: [0] })
})

test('who asks again while an article is read waits for the same analysis', async () => {
  const [first, again] = await Promise.all([read(pageOf(PARAGRAPH)), read(pageOf(PARAGRAPH))])
  expect(again).toEqual(first)
})
