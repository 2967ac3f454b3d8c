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
  | { readonly is: 'read' }
  | { readonly is: 'show'; readonly answer: A }
  /** Tell that the article is gone. */
  | { readonly is: 'leave' }

interface Reread<A> {
  readonly state: Rereading
  /** To be done in this order. */
  readonly effects: readonly RereadEffect<A>[]
}

export const RESTING: Rereading = { is: 'resting', isStale: false }

export function reread<A>(state: Rereading, event: RereadEvent<A>): Reread<A> {
  const { is, isStale } = state
  switch (event.is) {
    case 'asked':
      return ask(state)
    case 'cardClosed':
      return isStale ? ask(state) : { state, effects: [] }
    case 'gone':
      return { state: { is: 'resting', isStale }, effects: [{ is: 'leave' }] }
    case 'unknown':
      return end(is, isStale)
    case 'same':
      return end(is, false, event)
    case 'other':
      return event.isInUse ? end(is, true) : end(is, false, event)
  }
}

const READ = { is: 'read' } as const

const ask = <A>({ is, isStale }: Rereading): Reread<A> =>
  is === 'resting'
    ? { state: { is: 'reading', isStale }, effects: [READ] }
    : { state: { is: 'askedAgain', isStale }, effects: [] }

function end<A>(was: Rereading['is'], isStale: boolean, shown?: { readonly answer: A }): Reread<A> {
  const show: RereadEffect<A>[] = shown ? [{ is: 'show', answer: shown.answer }] : []
  return was === 'askedAgain'
    ? { state: { is: 'reading', isStale }, effects: [...show, READ] }
    : { state: { is: 'resting', isStale }, effects: show }
}
