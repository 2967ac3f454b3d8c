import { isArticle } from '../../src/article/is-article.ts'
import { readArticle } from '../../src/article/read-article.ts'
import type { PageReading } from '../../src/article/reading-of.ts'
import { parsePage } from '../../src/cli/parse-page.ts'
import { type Dice, diceOf, mutate, scramble } from '../../test/engine/hostile-texts.ts'
import { attempt, type Tried } from './tried.ts'

/** What breaks the shape of a page: unclosed, misplaced, nested without an end, hidden, editable, or in another script. */
const MARKUP: readonly string[] = [
  ...['<p>', '</p>', '<div>', '</div>', '<article>', '</article>', '<br><br>', '<blockquote>', '</blockquote>'],
  ...['<li>', '<table><tr><td>', '<h1>', '</h1>', '<figure><figcaption>', '<a href="/a">', '</a>', '<span hidden>'],
  ...['<div contenteditable>', '<textarea>', '</textarea>', '<template>', '<svg><text>', '<math>', '<noscript>'],
  ...['<script type="application/ld+json">{"@type":"NewsArticle","headline":', '</script>', '<!--', '-->', '<![CDATA['],
  ...[
    '<meta property="og:title" content="',
    '">',
    '&#0;',
    '&#xD83D;',
    '&notin',
    '<time datetime="x">',
    '\0',
    '<p dir=rtl>',
  ],
]

/** Mangled pages through the scan of articles, on the DOM that the command line has. */
export function* fuzzPages(seeds: Iterable<number>, demo: string): Generator<Tried> {
  for (const seed of seeds) {
    const html = mangle(diceOf(seed), demo)
    const document = parsePage(html)
    yield attempt(`page: seed ${seed}`, html.length, () => {
      isArticle(document)
      const reading = readArticle(document, { url: 'https://post.example/a' })
      return reading ? brokenReading(reading) : []
    })
  }
}

function mangle(dice: Dice, html: string): string {
  let mangled = mutate(dice, html)
  for (let times = 1 + dice(40); times > 0; times -= 1) {
    const at = dice(mangled.length)
    const piece = dice(8) ? MARKUP[dice(MARKUP.length)]! : scramble(dice, 6)
    mangled = mangled.slice(0, at) + piece.repeat(dice(20) ? 1 : 400) + mangled.slice(at)
  }
  return mangled
}

/** Every stretch of the article must stand, character for character, in a text node of the page. */
function brokenReading({ article, segments, nodes }: PageReading): string[] {
  const wrong = segments.filter(({ start, length, source, offset }) => {
    const there = nodes[source]?.data.slice(offset, offset + length)
    return there?.replace(/\s/g, ' ') !== article.text.slice(start, start + length)
  })
  const blocks = article.blocks.filter(({ start, end }) => start >= end || end > article.text.length)
  return [
    ...wrong.map(({ start }) => `the text at ${start} stands elsewhere on the page`),
    ...blocks.map(({ start, end }) => `a block [${start}, ${end}) is not in the text`),
  ]
}
