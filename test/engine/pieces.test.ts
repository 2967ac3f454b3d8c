import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadModels } from '../../src/cli/load-models.ts'
import { analyze, analyzeInPieces } from '../../src/engine/index.ts'
import type { Analysis } from '../../src/types.ts'
import { articleOf } from './hostile-texts.ts'

const models = await loadModels()
const article = (path: string) =>
  articleOf(readFileSync(new URL(path, import.meta.url), 'utf8').replace(/<[^>]*>/g, '\n'), '2026-03-12')

test('articles that are read in turns with the same models are read as each alone', () => {
  const articles = [article('../articles/river-pact.html'), articleOf('Amara Diallo left Ankara. She was tired.')]
  const alone = articles.map((one) => analyze(one, models))
  const works = articles.map((one) => analyzeInPieces(one, models))
  const found: (Analysis | undefined)[] = works.map(() => undefined)
  let turns = 0
  while (found.includes(undefined)) {
    works.forEach((work, i) => {
      const piece = found[i] ? undefined : work.next()
      if (piece?.done) found[i] = piece.value
    })
    turns += 1
  }
  expect(found).toEqual(alone)
  expect(turns).toBeGreaterThan(20)
})
