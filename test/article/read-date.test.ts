import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readDate } from '../../src/article/read-date.ts'

const dateOf = (given: { jsonLd?: string; meta?: string; body?: string; url?: string }) =>
  readDate({
    page: parseHTML(`<html><body>${given.body ?? ''}</body></html>`).document as unknown as Document,
    url: given.url ?? 'https://lisk.example/',
    jsonLd: { datePublished: given.jsonLd },
    meta: (name) => (name === 'article:published_time' ? given.meta : undefined),
  })

describe('readDate', () => {
  it.each([
    [{ jsonLd: '2024-05-03' }, '2024-05-03'],
    [{ jsonLd: '2024-05-03T10:00:00.000Z', meta: '2023-01-01' }, '2024-05-03T10:00:00Z'],
    [{ jsonLd: 'yesterday', meta: '2023-01-01 09:30:00+0200' }, '2023-01-01T09:30:00+0200'],
    [{ meta: 'Fri, 03 May 2024 10:00:00 GMT' }, '2024-05-03'],
    [{ meta: 'May 3, 2024' }, '2024-05-03'],
    [{ meta: '20240503' }, '2024-05-03'],
    [{ meta: '2024-13-45' }, undefined],
    [{ body: '<article><time datetime="2024-05-03T10:00">3 May</time></article>' }, '2024-05-03T10:00'],
    [{ url: 'https://lisk.example/2024/5/3/harbour' }, '2024-05-03'],
    [{ url: 'https://lisk.example/harbour-2024' }, undefined],
  ])('%j → %s', (given, date) => {
    expect(dateOf(given)).toBe(date)
  })
})
