import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/article/read-article.ts'

/** One story, marked up in the ways that are found on the web: the same paragraphs are to be read from each. */

const PARAGRAPHS = [
  'The harbour of Lisk reopened on Monday, ten days after a storm had torn away its northern pier, said Jane Okafor, its master.',
  'Pieter Vandenberg, who leads the dockers, called it a week too early: two of the cranes had not been inspected since that night.',
  'Okafor rejected the charge. Each crane was tested on Saturday, she said, and the reports would be out by the end of the week.',
  'The storm sank eleven boats and tore 300 metres of stone out of the pier, which will take two years and 40 million to repair.',
  'The first ship to come in carried timber from the north. Vandenberg watched it from the mole, with his arms crossed.',
]
const HEADLINE = 'Harbour of Lisk reopens after the storm'
const [first, second, third, fourth, fifth] = PARAGRAPHS as [string, string, string, string, string]

const paragraphs = (texts: readonly string[] = PARAGRAPHS) => texts.map((text) => `<p>${text}</p>`).join('\n')
const teasers = (count: number) =>
  Array.from(
    { length: count },
    (_, n) =>
      `<div class="card"><a href="/${n}">Mayor of Oruma wins vote number ${n}</a><p>She beat Tomas Havel by ${n} votes.</p></div>`,
  ).join('')

const read = (body: string) => {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>${HEADLINE} | The Valley Post</title></head><body>${body}</body></html>`,
  )
  return readArticle(document, { url: 'https://valley.example/lisk' })!
}
const textsOf = (body: string): string[] => {
  const { article } = read(body)
  return article.blocks
    .filter(({ kind }) => kind !== 'headline')
    .map(({ start, end }) => article.text.slice(start, end))
}

describe('the same paragraphs are read from', () => {
  it.each([
    ['a section in place of an article', `<h1>${HEADLINE}</h1><section>${paragraphs()}</section>`],
    [
      'divisions and nothing else',
      `<div><div><div>${HEADLINE}</div>${PARAGRAPHS.map((text) => `<div><div>${text}</div></div>`).join('')}</div></div>`.replace(
        `<div>${HEADLINE}</div>`,
        `<h1>${HEADLINE}</h1>`,
      ),
    ],
    [
      'spans in divisions',
      `<h1>${HEADLINE}</h1><div>${PARAGRAPHS.map((text) => `<div><span>${text}</span></div>`).join('')}</div>`,
    ],
    ['lines parted by two breaks', `<h1>${HEADLINE}</h1><div>${PARAGRAPHS.join('<br><br>')}</div>`],
    ['lines parted by breaks with spaces', `<h1>${HEADLINE}</h1><div>${PARAGRAPHS.join('<br>\n&nbsp;<br/>\n')}</div>`],
    [
      'a table of layout',
      `<table><tr><td><a href="/">Home</a><br><a href="/sport">Sport</a></td><td><h1>${HEADLINE}</h1>${paragraphs()}</td></tr></table>`,
    ],
    [
      'nested tables with fonts',
      `<table><tr><td><table><tr><td><font size="2"><h1>${HEADLINE}</h1>${paragraphs()}</font></td></tr></table></td></tr></table>`,
    ],
    [
      'a form around the whole page',
      `<form action="/"><div><h1>${HEADLINE}</h1><div class="text">${paragraphs()}</div></div></form>`,
    ],
    [
      'an AMP page',
      `<amp-ad></amp-ad><article><h1>${HEADLINE}</h1><amp-img src="a.jpg"></amp-img><div class="body">${paragraphs([first, second])}<amp-ad></amp-ad>${paragraphs([third, fourth, fifth])}</div></article>`,
    ],
    [
      'paragraphs each in a block of its own',
      `<main><h1>${HEADLINE}</h1>${PARAGRAPHS.map((text) => `<div data-component="text-block"><div><p>${text}</p></div></div>`).join('')}</main>`,
    ],
    [
      'halves parted by an advert',
      `<main><h1>${HEADLINE}</h1><div class="story-body">${paragraphs([first, second, third])}</div><div class="ad-slot">Advertisement</div><div class="story-body">${paragraphs([fourth, fifth])}</div></main>`,
    ],
    [
      'teasers all around',
      `<div>${teasers(8)}</div><main><h1>${HEADLINE}</h1><div>${paragraphs()}</div></main><div>${teasers(30)}</div>`,
    ],
    [
      'teasers in the middle',
      `<main><h1>${HEADLINE}</h1><div>${paragraphs([first, second])}<div class="box">${teasers(3)}</div>${paragraphs([third, fourth, fifth])}</div></main>`,
    ],
    [
      'a first letter of its own',
      `<main><h1>${HEADLINE}</h1><div><p><span class="drop-cap">T</span>${first.slice(1)}</p>${paragraphs([second, third, fourth, fifth])}</div></main>`,
    ],
    [
      'words in links and emphases',
      `<main><h1>${HEADLINE}</h1><div>${paragraphs().replaceAll('Okafor', '<a href="/okafor"><b>Okafor</b></a>').replaceAll('Vandenberg', '<em>Vandenberg</em>')}</div></main>`,
    ],
    ['a body named after comments', `<div class="content-comment-count"><h1>${HEADLINE}</h1>${paragraphs()}</div>`],
    ['an article in an article', `<article><article><h1>${HEADLINE}</h1>${paragraphs()}</article></article>`],
    [
      'comments longer than itself',
      `<main><h1>${HEADLINE}</h1><div>${paragraphs()}</div></main><section id="comments">${'<div class="comment"><p>I have read this twice, and I still do not know who is to pay for it, said my neighbour.</p></div>'.repeat(12)}</section>`,
    ],
    ['unclosed paragraphs', `<h1>${HEADLINE}</h1><div>${PARAGRAPHS.map((text) => `<p>${text}`).join('\n')}</div>`],
    [
      'a body outside of the element that is called so',
      `<article><h1>${HEADLINE}</h1><p>By <a href="/x">Lena Hartwig</a></p></article><div>${paragraphs()}</div>`,
    ],
    [
      'a hidden copy',
      `<main><h1>${HEADLINE}</h1><div>${paragraphs()}</div><div style="display:none">${paragraphs()}</div></main>`,
    ],
    [
      'a sign-up box',
      `<main><h1>${HEADLINE}</h1><div>${paragraphs([first, second])}<div class="newsletter-box"><h3>The Morning Post</h3><p>All that Rosa Quispe wants you to know, every day at six.</p><form><input type="email"></form></div>${paragraphs([third, fourth, fifth])}</div></main>`,
    ],
    [
      'a time, a byline and buttons',
      `<article><header><h1>${HEADLINE}</h1><div class="meta"><span>By Lena Hartwig</span> <time>12 March 2026</time></div><button>Share</button></header>${paragraphs()}</article>`,
    ],
    [
      'a footer with a biography',
      `<article><h1>${HEADLINE}</h1>${paragraphs()}<footer><p>Lena Hartwig writes about the sea, and has done so for twenty years, from Accra.</p></footer></article>`,
    ],
  ])('%s', (_, body) => {
    expect(textsOf(body)).toEqual(PARAGRAPHS)
  })
})

describe('other kinds of pages', () => {
  it('a live blog: all its entries, without their stamps', () => {
    const entries = PARAGRAPHS.map(
      (text, n) => `<div class="entry"><time>1${n}:05</time><h2>Entry ${n} of the day</h2><p>${text}</p></div>`,
    )
    const texts = textsOf(`<main><h1>${HEADLINE}</h1><div class="live">${entries.join('')}</div></main>`)
    expect(texts).toEqual(PARAGRAPHS.flatMap((text, n) => [`Entry ${n} of the day`, text]))
  })

  it('the stub before a paywall: what there is, and not the offer', () => {
    const offer =
      '<div class="paywall"><h2>Keep reading</h2><p>Subscribe now to read the full story. Already a subscriber? Sign in.</p></div>'
    expect(textsOf(`<article><h1>${HEADLINE}</h1>${paragraphs([first, second])}${offer}</article>`)).toEqual([
      first,
      second,
    ])
  })

  it('an interview: questions and answers', () => {
    const talk = [
      'Was it safe?',
      'Yes. Each crane was tested, and I stood below the first of them myself, with my hat on.',
      'And the pier?',
      'That will take two years, and more money than I like to say aloud in front of the council.',
    ]
    expect(textsOf(`<article><h1>${HEADLINE}</h1>${paragraphs([first, ...talk, second])}</article>`)).toEqual([
      first,
      ...talk,
      second,
    ])
  })

  it('a list of points: each a list item', () => {
    const { article } = read(
      `<article><h1>${HEADLINE}</h1>${paragraphs([first, second])}<ul>${[third, fourth].map((text) => `<li>${text}</li>`).join('')}</ul>${paragraphs([fifth])}</article>`,
    )
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      'paragraph',
      'paragraph',
      'listItem',
      'listItem',
      'paragraph',
    ])
  })

  it('an embedded post: a quotation of its own', () => {
    const post =
      '<blockquote class="twitter-tweet"><p>We sail at noon, whatever the dockers say.</p>— Lisk Ferries (@lisk) <a href="https://x.example/1">March 12, 2026</a></blockquote>'
    const { article } = read(
      `<article><h1>${HEADLINE}</h1>${paragraphs([first, second])}${post}${paragraphs([third, fourth, fifth])}</article>`,
    )
    const quotes = article.blocks
      .filter(({ kind }) => kind === 'quote')
      .map(({ start, end }) => article.text.slice(start, end))
    expect(quotes[0]).toBe('We sail at noon, whatever the dockers say.')
  })

  it('a picture: its caption is one, its credit is dropped', () => {
    const picture =
      '<figure><img src="a.jpg"><figcaption>Jane Okafor at the ferry dock on Monday. <span>Photo: Lena Hartwig</span></figcaption></figure>'
    const { article } = read(
      `<article><h1>${HEADLINE}</h1>${paragraphs([first, second])}${picture}${paragraphs([third, fourth, fifth])}</article>`,
    )
    const captions = article.blocks
      .filter(({ kind }) => kind === 'caption')
      .map(({ start, end }) => article.text.slice(start, end))
    expect(captions.join(' ')).toMatch(/^Jane Okafor at the ferry dock on Monday\./)
  })
})
