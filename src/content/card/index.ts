import { handOverCards } from '../../hand-offs.ts'
import { startCard } from './start-card.ts'

/** The cards: put into the page beside the annotator, which waits for them. */
handOverCards(startCard)
