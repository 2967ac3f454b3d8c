import { handOver } from '../load-cards.ts'
import { startCard } from './start-card.ts'

/** The cards: put into the page beside the reader, which waits for them. */
handOver(startCard)
