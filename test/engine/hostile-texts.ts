import { composeArticle } from '../../src/article/compose-article.ts'
import type { Article } from '../../src/types.ts'

/** Texts as nobody writes them, to find where the engine throws, slices wrongly or takes too long. */

/** Pieces that bring rules to their limits; each is also tried alone, repeated to any length. */
export const PIECES: readonly string[] = [
  // What a rule waits for, and never gets.
  ...['“', '”', '"', "'", '‘', '«', '(', ')', '[', '—', ', ', '. ', '… ', ': ', '\u00a0', '\t'],
  ...[
    'Mr. ',
    'Dr ',
    'Gen. ',
    'J. ',
    'U.S. ',
    'St. ',
    'the ',
    'The ',
    'of ',
    'and ',
    'said ',
    'who ',
    'a ',
    ', a ',
    ', who ',
    ' (ABC) ',
  ],
  ...[
    'Jane Doe ',
    'Doe ',
    'Jane ',
    'McDonald',
    "O'Neill ",
    'Erdoğan ',
    'AFP ',
    'IS ',
    'is ',
    'US ',
    'us ',
    'Turkey ',
    'Ankara ',
    'Acme Inc. ',
  ],
  ...[
    'Jane Doe, chief executive of Acme, said ',
    '“No”, Doe said. ',
    'he said he said ',
    'told ',
    'according to ',
    'President ',
  ],
  ...[
    '1',
    '1,',
    '1.',
    '$',
    '€5 ',
    '10 per cent ',
    '2.7 million ',
    '7 September ',
    'last month ',
    'Monday ',
    '2016',
    '-',
    '2016-13-45 ',
    '٣',
  ],
  // What breaks counting in characters.
  ...[
    '\ud83d',
    '\ude00',
    '😀',
    '👩‍👩‍👧',
    'e\u0301',
    '\u0301',
    'ﬁ',
    'İ',
    'ı',
    'ß',
    '𝐉𝐚𝐧𝐞',
    '\0',
    '\u007f',
    '\ufffd',
    '\uffff',
  ],
  // What the eye does not see, or sees wrongly: zero-width, soft hyphen, bidi controls, look-alikes.
  ...[
    '\u200b',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u00ad',
    '\u202e',
    '\u202c',
    '\u2066',
    '\u2069',
    '\u200f',
    'Јаnе ',
    'Ρutin ',
  ],
  // Other scripts, without spaces or without capitals.
  ...['東京', 'プーチン大統領', '习近平', 'بوتين ', 'Владимир Путин ', 'ปูติน', '푸틴 '],
  // What would be markup or code somewhere else.
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '{{7*7}}',
    '&lt;',
    '__proto__ ',
    'constructor ',
    'toString ',
  ],
]

/** A random whole number below a limit, the same row of them for the same seed (mulberry32). */
export type Dice = (limit: number) => number

export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

/** Up to `length` pieces in any order. */
export const scramble = (dice: Dice, length: number): string =>
  Array.from({ length: 1 + dice(length) }, () => PIECES[dice(PIECES.length)]).join('')

/** A text with a few pieces of it cut out, doubled, or broken by hostile ones. */
export function mutate(dice: Dice, text: string): string {
  let mutant = text
  for (let times = 1 + dice(8); times > 0; times -= 1) {
    const from = dice(mutant.length + 1)
    const to = from + dice(60)
    const cut = mutant.slice(from, to)
    mutant = mutant.slice(0, from) + [scramble(dice, 4), cut + cut, '', '\n\n'][dice(4)] + mutant.slice(to)
  }
  return mutant
}

/** A text as an article, its blocks parted by blank lines, dated by chance or not at all. */
export function articleOf(text: string, datePublished?: string): Article {
  const drafts = text.split(/\n\n+/).filter((block) => block.trim() !== '')
  return composeArticle(
    { url: 'https://daily.example/a', headline: '', language: 'en', ...(datePublished && { datePublished }) },
    drafts.map((block, index) => ({ kind: index === 1 ? 'heading' : 'paragraph', text: block, segments: [] })),
  )
}
