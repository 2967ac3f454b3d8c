/**
 * When an article that is shown is read again, and what becomes of what was read, as a pure function. The table of states
 * and events stands in `rereading.md`. `A` is an answer of the background with the page that it is about.
 */
export interface Rereading {
  /** `askedAgain`: what is being read may be the page before the change that was asked for last. */
  readonly is: 'resting' | 'reading' | 'askedAgain'
  /** The page reads otherwise, but a card is open: it is not to change under the reader's eyes. */
  readonly isStale: boolean
}

export type RereadEvent<A> =
  /** The page has changed, or may have. */
  | { readonly is: 'asked' }
  | { readonly is: 'cardClosed' }
  /** Read: the article is on the page no more. */
  | { readonly is: 'gone' }
  /** Read, but nobody can tell what it is now. */
  | { readonly is: 'unknown' }
  /** Read: the same words, perhaps in other places. */
  | { readonly is: 'same'; readonly answer: A }
  /** Read: other words. `isInUse`: a card is open. */
  | { readonly is: 'other'; readonly answer: A; readonly isInUse: boolean }

export type RereadEffect<A> =
  | 'read'
  /** Tell that the article is gone. */
  | 'leave'
  | { readonly show: A }

/** The next state, and what is to be done, in this order. */
type Reread<A> = readonly [Rereading, ...RereadEffect<A>[]]

export const RESTING: Rereading = { is: 'resting', isStale: false }

export function reread<A>(state: Rereading, event: RereadEvent<A>): Reread<A> {
  const { is, isStale } = state
  switch (event.is) {
    case 'asked':
      return ask(state)
    case 'cardClosed':
      return isStale ? ask(state) : [state]
    case 'gone':
      return [{ is: 'resting', isStale }, 'leave']
    case 'unknown':
      return end(is, isStale)
    case 'same':
      return end(is, false, { show: event.answer })
    case 'other':
      return event.isInUse ? end(is, true) : end(is, false, { show: event.answer })
  }
}

const ask = <A>({ is, isStale }: Rereading): Reread<A> =>
  is === 'resting' ? [{ is: 'reading', isStale }, 'read'] : [{ is: 'askedAgain', isStale }]

const end = <A>(was: Rereading['is'], isStale: boolean, ...show: RereadEffect<A>[]): Reread<A> =>
  was === 'askedAgain' ? [{ is: 'reading', isStale }, ...show, 'read'] : [{ is: 'resting', isStale }, ...show]
