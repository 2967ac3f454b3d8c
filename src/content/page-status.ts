import type { Fault } from '../messages.ts'

/**
 * What a page is for Sidelight, and what is to be done when something happens, as a pure function. The table of states and
 * events stands in `page-status.md`.
 */
export type PageStatus =
  /** No article was found, or none was looked for yet. */
  | 'silent'
  /** An article is being analyzed for the first time. */
  | 'working'
  /** At least one article is marked. */
  | 'ready'
  /** Switched off on this site, or paused. */
  | 'off'
  | Fault

export type PageEvent =
  /** The page is to be looked at for the first time. */
  | 'started'
  /** The settings say that this site is not to be read. */
  | 'off'
  /** The settings changed, and say that it is to be read. */
  | 'on'
  /** The same, and other names are to be marked than before. */
  | 'on, other marks'
  /** A part of the page was scanned, and the background is asked about it. */
  | 'asking'
  /** It has no article. */
  | 'no article'
  /** It has one, which is marked now. */
  | 'shown'
  /** It could not be analyzed. */
  | Fault
  /** The cards of an article cannot be shown. */
  | 'no cards'
  /** An article reads otherwise now, and is marked anew. */
  | 'changed'
  /** An article is on the page no more. */
  | 'gone'
  /** The page has another address. */
  | 'navigated'
  /** The same, and what stands there says that it is an article. */
  | 'navigated, article'
  /** Back from the browser's cache, where the badge was another page's. */
  | 'returned'
  /** The reader has put something right on this site. */
  | 'corrected'

export type PageEffect =
  /** Take all articles off the page; whatever is being read for them is in vain. */
  | 'leave'
  /** Look for an article, and wait for one that comes late. */
  | 'look'
  /** Tell badge, popup and panel that there is something new. */
  | 'tell'
  /** Look at the settings again when the pause is over, if it is one. */
  | 'wake'
  /** Read each article again. */
  | 'recheck'
  /** Choose anew what is marked of each article. */
  | 'restyle'
  /** Have each article analyzed as it was put right. */
  | 'correct'

/** The next status, and what is to be done, in this order. */
export type PageStep = readonly [PageStatus, ...PageEffect[]]

export function pageStatus(status: PageStatus, event: PageEvent): PageStep {
  const steps = status === 'off' ? WHILE_OFF : status === 'ready' ? WHILE_READY : WITHOUT_ARTICLE
  const [next = status, ...effects] = steps[event] ?? []
  return [next, ...effects]
}

/** By event; undefined: the status stays. An event that is not named changes nothing. */
type Steps = Partial<Record<PageEvent, readonly [PageStatus | undefined, ...PageEffect[]]>>

const ANEW = ['silent', 'leave', 'look'] as const
const OFF = ['off', 'leave', 'tell', 'wake'] as const
const READY = ['ready', 'tell'] as const

const WITHOUT_ARTICLE: Steps = {
  started: ['silent', 'look'],
  asking: ['working'],
  'no article': ['silent'],
  shown: READY,
  engine: ['engine', 'tell'],
  tooLong: ['tooLong', 'tell'],
  navigated: ANEW,
  'navigated, article': ANEW,
  returned: [undefined, 'tell'],
  off: OFF,
}

/** A second article that is not there, or has a fault, takes nothing from the first. */
const WHILE_READY: Steps = {
  shown: READY,
  changed: READY,
  engine: READY,
  tooLong: READY,
  // A name that opens no card is not to be marked.
  'no cards': ['engine', 'leave', 'tell'],
  gone: [...ANEW, 'tell'],
  navigated: [...ANEW, 'tell'],
  'navigated, article': ['ready', 'recheck'],
  returned: ['ready', 'recheck', 'tell'],
  corrected: ['ready', 'correct'],
  'on, other marks': ['ready', 'restyle'],
  off: OFF,
}

const WHILE_OFF: Steps = { on: ANEW, 'on, other marks': ANEW, off: ['off', 'wake'], returned: ['off', 'tell'] }
