/** What one open card shows, as plain data, and how it changes. */
export interface CardState {
  /** The names that were opened one from another; the last is shown. Never empty. */
  readonly stack: readonly Shown[]
  readonly screen: Screen
  readonly pinned: boolean
  readonly copied: boolean
}

export interface Shown {
  readonly entity: string
  /** Which of its mentions by name, from 0. */
  readonly mention: number
  /** How far its card was scrolled when another was opened from it, in pixels. */
  readonly scroll: number
}

/** `same`, `notSame`, `type`: the corrections that ask for one thing more. */
export type Screen = 'entity' | 'menu' | 'same' | 'notSame' | 'type'

export type CardEvent =
  | { readonly is: 'open'; readonly entity: string; readonly scroll: number }
  | { readonly is: 'back' }
  | { readonly is: 'screen'; readonly screen: Screen }
  | { readonly is: 'mention'; readonly mention: number }
  | { readonly is: 'pin' }
  | { readonly is: 'copied'; readonly copied: boolean }

export const openedCard = (entity: string, mention: number): CardState => ({
  stack: [{ entity, mention, scroll: 0 }],
  screen: 'entity',
  pinned: false,
  copied: false,
})

export const shown = ({ stack }: CardState): Shown => stack.at(-1)!

/** A step back from a screen leads to the menu, from the menu to the name, from a name to the one before it. */
const BACK: Record<Screen, Screen> = { entity: 'entity', menu: 'entity', same: 'menu', notSame: 'menu', type: 'menu' }

export function cardState(state: CardState, event: CardEvent): CardState {
  const before = state.stack.slice(0, -1)
  const top = shown(state)
  switch (event.is) {
    case 'open':
      return {
        ...state,
        stack: [...before, { ...top, scroll: event.scroll }, { entity: event.entity, mention: 0, scroll: 0 }],
        copied: false,
      }
    case 'back':
      if (state.screen !== 'entity') return { ...state, screen: BACK[state.screen] }
      return before.length > 0 ? { ...state, stack: before, copied: false } : state
    case 'screen':
      return { ...state, screen: event.screen }
    case 'mention':
      return { ...state, stack: [...before, { ...top, mention: event.mention }] }
    case 'pin':
      return { ...state, pinned: true }
    case 'copied':
      return { ...state, copied: event.copied }
  }
}
