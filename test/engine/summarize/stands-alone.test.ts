import { describe, expect, test } from 'vitest'
import { ENGLISH } from '../../../src/engine/languages/en/index.ts'
import { viewArticle } from '../../../src/engine/summarize/article-view.ts'
import { standsAlone } from '../../../src/engine/summarize/stands-alone.ts'
import { read } from '../extract/statements/read.ts'

const NOTHING = { facts: [], quotes: [], figures: [], dates: [], ties: [] }

/** Whether the whole of a sentence can stand on the card of `Acme`. */
function stands(text: string): boolean {
  const view = viewArticle(read(text, { Acme: 'organization' }), NOTHING, ENGLISH.summarize.words).sentences[0]!
  const line = { start: 0, end: text.length, kind: 'statement' } as const
  return standsAlone({ entity: 'Acme', line, view, rule: 'extract/statement-subject', defines: false })
}

describe('a line that needs the sentence before it is none', () => {
  test.each([
    ['This is why Acme closed the mill.', false],
    ['These were the first words that Acme said.', false],
    ['Leaders of Acme believe all this is a price worth paying.', false],
    ['He sold Acme to a rival.', false],
    ['They have long fought Acme in court.', false],
    ['It means Acme will cut the wages of its drivers.', false],
    ['This mill belongs to Acme.', true],
    ['Those named in the report worked for Acme.', true],
    ['Acme will close the mill, although this was denied by the mayor.', true],
    ['It is unclear whether Acme will pay.', true],
    ['It was not possible to reach Acme on Sunday.', true],
    ['It is expected to bid for Acme.', false],
    ['Under pressure from Acme, he gave up his seat.', false],
    ['Under pressure from Doe, Acme gave up its seat.', true],
    ['His employer, Acme, gave him leave.', true],
    ['His employer gave Acme leave.', false],
    ['Their last record was a hit, according to Acme.', false],
    ['Acme denies it.', false],
    ['Acme denies the charge.', true],
  ])('%s → %s', (text, expected) => expect(stands(text)).toBe(expected))
})
