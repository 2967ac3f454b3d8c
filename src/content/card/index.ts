import { handOver } from '../load-cards.ts'
import { startCard } from './start-card.ts'

handOver(startCard)
