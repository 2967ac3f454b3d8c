import type { Settings } from '../settings.ts'
import type { Analysis, Block, Entity } from '../types.ts'
import { hasCard, namedMentions } from '../view/entity-view.ts'

/** A block's text cut where names begin and end; `entity` on those that are marked. */
export interface MarkedRun {
  readonly start: number
  readonly text: string
  readonly entity?: Entity
}

/** A block of the article with the marks that the settings ask for. */
export function markedRuns(analysis: Analysis, block: Block, settings: Settings): MarkedRun[] {
  const { text } = analysis.article
  const runs: MarkedRun[] = []
  let from = block.start
  for (const { start, end, entity } of marks(analysis, block, settings)) {
    if (start < from) continue
    runs.push({ start: from, text: text.slice(from, start) }, { start, text: text.slice(start, end), entity })
    from = end
  }
  return [...runs, { start: from, text: text.slice(from, block.end) }]
}

function marks(analysis: Analysis, block: Block, { markedTypes, markedMentions }: Settings) {
  return analysis.entities
    .filter(({ id, type }) => hasCard(analysis, id) && markedTypes.includes(type))
    .flatMap((entity) => {
      const inside = namedMentions(entity).filter(({ start, end }) => start >= block.start && end <= block.end)
      const shown = markedMentions === 'first' ? inside.slice(0, 1) : inside
      return shown.map(({ start, end }) => ({ start, end, entity }))
    })
    .toSorted((a, b) => a.start - b.start)
}
