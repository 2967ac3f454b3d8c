import type { Correction } from '../../corrections.ts'
import type { Span } from '../../types.ts'
import type { EntityView } from '../../view/entity-view.ts'
import type { CardEvent } from './card-state.ts'

/** What the buttons of a card do. */
export interface CardActions {
  /** Changes what the card shows. */
  readonly send: (event: CardEvent) => void
  readonly jump: (span: Span) => void
  /** To another mention of the name that is shown, counted from 0. */
  readonly goTo: (mention: number) => void
  readonly open: (entity: string) => void
  readonly copy: (view: EntityView) => void
  readonly correct: (correction: Correction) => void
  readonly switchOff: () => void
  readonly pause: () => void
  readonly pin: () => void
  readonly close: () => void
}

/** The id of the element that names the card, inside its closed tree. */
export const TITLE_ID = 'name'
