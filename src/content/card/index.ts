import { handOver } from '../load-cards.ts'
import { loadCardSheet } from './card-sheet.ts'
import { startCard } from './start-card.ts'

handOver(loadCardSheet().then(() => startCard))
