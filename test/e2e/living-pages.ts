/** What a page does, and which names are marked when it has done so. */
export interface Step {
  /** Run in the page; left out: nothing is done but loading it. */
  readonly act?: string
  readonly marked: readonly string[]
  readonly unmarked?: readonly string[]
}

export interface LivingPage {
  /** What the page does, as the test's name. */
  readonly what: string
  readonly path: string
  readonly steps: readonly Step[]
}

export const HARBOUR = ['Jane Okafor', 'Pieter Vandenberg', 'Okafor', 'Vandenberg']
export const MINE = ['Rosa Quispe', 'Tomas Havel', 'Quispe', 'Havel']
const BRIDGE = ['Ingrid Solberg', 'Marcus Bell', 'Solberg', 'Bell']

/** The ways in which a page changes while it is open; each in both browsers. */
export const LIVING_PAGES: readonly LivingPage[] = [
  {
    what: 'goes from address to address by history.pushState',
    path: 'history.html',
    steps: [
      { marked: [] },
      { act: `go('harbour')`, marked: HARBOUR },
      { act: `go('mine')`, marked: MINE, unmarked: HARBOUR },
      { act: 'history.back()', marked: HARBOUR, unmarked: MINE },
      { act: 'go(null)', marked: [], unmarked: HARBOUR },
    ],
  },
  {
    what: 'goes from address to address by the Navigation API',
    path: 'navigation-api.html',
    steps: [
      { marked: HARBOUR },
      { act: `document.querySelector('#mine').click()`, marked: MINE, unmarked: HARBOUR },
      { act: `document.querySelector('#bridge').click()`, marked: BRIDGE, unmarked: MINE },
    ],
  },
  { what: 'makes itself anew while it is read', path: 'hydrates.html', steps: [{ marked: HARBOUR }] },
  { what: 'gets its text late', path: 'late-body.html', steps: [{ marked: HARBOUR }] },
  {
    what: 'unfolds what was hidden behind "read more"',
    path: 'read-more.html',
    steps: [
      { marked: MINE, unmarked: BRIDGE },
      { act: `document.querySelector('button').click()`, marked: [...MINE, ...BRIDGE] },
    ],
  },
  {
    what: 'scrolls on to a next article, and to another',
    path: 'infinite-scroll.html',
    steps: [
      { marked: HARBOUR },
      { act: `scrollTo(0, 1e6); extend('mine')`, marked: [...HARBOUR, ...MINE] },
      { act: `scrollTo(0, 1e6); extend('bridge')`, marked: [...HARBOUR, ...MINE, ...BRIDGE] },
    ],
  },
  {
    what: 'is a live blog that grows, is corrected and takes back',
    path: 'live-blog.html',
    steps: [
      { marked: HARBOUR },
      { act: `grow('mine')`, marked: [...HARBOUR, ...MINE] },
      {
        act: `edit('Havel', 'Hradil')`,
        marked: [...HARBOUR, 'Tomas Hradil', 'Hradil'],
        unmarked: ['Tomas Havel', 'Havel'],
      },
      { act: 'withdraw()', marked: HARBOUR, unmarked: MINE },
    ],
  },
  {
    what: 'replaces its nodes by others that read the same',
    path: 'article.html',
    steps: [
      { marked: HARBOUR },
      { act: `for (const p of document.querySelectorAll('p')) p.replaceWith(p.cloneNode(true))`, marked: HARBOUR },
      {
        act: `const main = document.querySelector('main'); main.replaceWith(main.cloneNode(true))`,
        marked: HARBOUR,
      },
    ],
  },
  {
    what: 'splits and joins its text nodes',
    path: 'article.html',
    steps: [
      { marked: HARBOUR },
      {
        act: `for (const p of document.querySelectorAll('p')) for (let node = p.firstChild; node.length > 7; ) node = node.splitText(7)`,
        marked: HARBOUR,
      },
      { act: `document.querySelector('main').normalize()`, marked: HARBOUR },
    ],
  },
  {
    what: 'wraps words in elements, as other extensions do',
    path: 'article.html',
    steps: [
      { marked: HARBOUR },
      {
        act: `for (const p of document.querySelectorAll('p')) p.innerHTML = p.textContent.replace(/\\w+/g, '<span>$&</span>')`,
        marked: HARBOUR,
      },
    ],
  },
  { what: 'lays its text out when it is scrolled to', path: 'content-visibility.html', steps: [{ marked: HARBOUR }] },
  {
    what: 'keeps its text in an open shadow tree',
    path: 'shadow-root.html',
    steps: [
      { marked: HARBOUR },
      { act: `document.querySelector('news-story').retell('mine')`, marked: MINE, unmarked: HARBOUR },
    ],
  },
  {
    what: 'changes a thousand times a second',
    path: 'storm.html',
    steps: [{ marked: HARBOUR }, { act: 'storm(1000, 1)', marked: HARBOUR }],
  },
  {
    what: 'shows its text in a frame',
    path: 'same-origin-frame.html',
    steps: [{ marked: HARBOUR }, { act: `frames[0].retell('mine')`, marked: MINE, unmarked: HARBOUR }],
  },
  {
    what: 'gets comments below its article',
    path: 'infinite-scroll.html',
    steps: [
      { marked: HARBOUR },
      { act: `comment(); setTimeout(() => extend('mine'), 500)`, marked: [...HARBOUR, ...MINE], unmarked: BRIDGE },
    ],
  },
]
