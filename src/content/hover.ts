import { HOVER_TIMING } from './hover-timing.ts'

/**
 * When a card opens and closes, as a pure function of what the pointer did. The diagram and the table of states and
 * events stand in `hover.md`. `M` is whatever tells one mention from another; it is compared by identity.
 * Times are milliseconds of one clock, carried by the events.
 */
export type HoverState<M> =
  /** No card. `muted`: was dismissed and stays shut until the pointer has left it. */
  | { readonly is: 'idle'; readonly warmUntil: number; readonly muted?: M | undefined }
  /** The pointer rests on a name; at `dueAt` its card opens. */
  | { readonly is: 'resting'; readonly mention: M; readonly dueAt: number; readonly warmUntil: number }
  /** The card is open and the pointer is on it or on its word. */
  | { readonly is: 'open'; readonly mention: M; readonly on: 'word' | 'card' }
  /** The card is open, the pointer on neither; at `dueAt` it closes, and gives way to `next` if that is there. */
  | { readonly is: 'leaving'; readonly mention: M; readonly dueAt: number; readonly next?: M | undefined }

export type HoverEvent<M> =
  | {
      readonly is: 'pointer'
      readonly at: number
      readonly over: M | 'card' | undefined
      /** Pixels a millisecond. */
      readonly speed: number
      /** Whether it moves inside the triangle from where it left the word to the card. */
      readonly towardsCard: boolean
    }
  | { readonly is: 'timer'; readonly at: number }
  /** The page scrolled: what lies under the pointer is no longer what the pointer was moved to. */
  | { readonly is: 'scroll'; readonly at: number }
  /** Selecting, dragging, typing: the reader does something else. */
  | { readonly is: 'busy' }
  /** Escape, a click elsewhere, the close button, or the card was pinned and no longer is the hover's. */
  | { readonly is: 'dismiss' }
  /** A key or a tap opened the card of a mention. */
  | { readonly is: 'opened'; readonly mention: M }

type Pointer<M> = Extract<HoverEvent<M>, { is: 'pointer' }>
type State<M, K extends HoverState<M>['is']> = Extract<HoverState<M>, { is: K }>

export const IDLE = { is: 'idle', warmUntil: 0 } as const

/** @param openDelay the reader's setting, milliseconds. */
export function hover<M>(state: HoverState<M>, event: HoverEvent<M>, openDelay: number): HoverState<M> {
  if (event.is === 'dismiss') return { ...IDLE, muted: openMention(state) }
  if (event.is === 'opened') return { is: 'open', mention: event.mention, on: 'word' }
  switch (state.is) {
    case 'idle':
      return event.is === 'pointer' ? idleMoved(state, event, openDelay) : state
    case 'resting':
      return resting(state, event, openDelay)
    case 'open':
      return open(state, event)
    case 'leaving':
      return leaving(state, event, openDelay)
  }
}

/** The mention whose card is open in a state. */
export const openMention = <M>(state: HoverState<M>): M | undefined =>
  state.is === 'open' || state.is === 'leaving' ? state.mention : undefined

/** When the state wants a `timer` event, if it does. */
export const dueAt = <M>(state: HoverState<M>): number | undefined =>
  state.is === 'resting' || state.is === 'leaving' ? state.dueAt : undefined

function idleMoved<M>(state: State<M, 'idle'>, event: Pointer<M>, openDelay: number): HoverState<M> {
  const { over, at } = event
  if (over === undefined || over === 'card') return { ...state, muted: undefined }
  if (over === state.muted) return state
  return rest(over, at, { warmUntil: state.warmUntil, openDelay })
}

function rest<M>(mention: M, at: number, { warmUntil, openDelay }: { warmUntil: number; openDelay: number }) {
  const delay = at < warmUntil ? Math.min(HOVER_TIMING.warmDelay, openDelay) : openDelay
  return { is: 'resting' as const, mention, dueAt: at + delay, warmUntil }
}

function resting<M>(state: State<M, 'resting'>, event: HoverEvent<M>, openDelay: number): HoverState<M> {
  if (event.is === 'timer') return event.at < state.dueAt ? state : { is: 'open', mention: state.mention, on: 'word' }
  if (event.is !== 'pointer') return IDLE
  if (event.over !== state.mention) return idleMoved({ is: 'idle', warmUntil: state.warmUntil }, event, openDelay)
  return event.speed < HOVER_TIMING.restingSpeed
    ? state
    : rest(state.mention, event.at, { warmUntil: state.warmUntil, openDelay })
}

function open<M>(state: State<M, 'open'>, event: HoverEvent<M>): HoverState<M> {
  if (event.is === 'scroll' && state.on === 'word') return leave(state.mention, event.at)
  if (event.is !== 'pointer') return state
  if (event.over === 'card') return { ...state, on: 'card' }
  if (event.over === state.mention) return { ...state, on: 'word' }
  return leave(state.mention, event.at, event.over)
}

const leave = <M>(mention: M, at: number, next?: M): HoverState<M> => ({
  is: 'leaving',
  mention,
  dueAt: at + HOVER_TIMING.closeDelay,
  next,
})

function leaving<M>(state: State<M, 'leaving'>, event: HoverEvent<M>, openDelay: number): HoverState<M> {
  if (event.is === 'timer') return event.at < state.dueAt ? state : left(state, event.at)
  if (event.is !== 'pointer') return { ...state, next: undefined }
  if (event.over === 'card' || event.over === state.mention)
    return { is: 'open', mention: state.mention, on: event.over === 'card' ? 'card' : 'word' }
  if (event.towardsCard) return { ...state, dueAt: event.at + HOVER_TIMING.closeDelay, next: event.over }
  if (event.over === undefined) return { ...state, next: undefined }
  const soon = event.at + Math.min(HOVER_TIMING.warmDelay, openDelay)
  const same = event.over === state.next && event.speed < HOVER_TIMING.restingSpeed
  return { ...state, next: event.over, dueAt: same ? Math.min(state.dueAt, soon) : soon }
}

const left = <M>({ next }: State<M, 'leaving'>, at: number): HoverState<M> =>
  next === undefined ? { is: 'idle', warmUntil: at + HOVER_TIMING.warmFor } : { is: 'open', mention: next, on: 'word' }
