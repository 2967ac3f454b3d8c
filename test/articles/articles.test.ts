import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { loadModels } from '../../src/cli/load-models.ts'
import { readArticleFile } from '../../src/cli/read-article-file.ts'
import { analyze } from '../../src/engine/index.ts'
import type { Models } from '../../src/engine/models.ts'
import { analysisMarkdown } from './analysis-markdown.ts'

/** A change of the engine shows here as a reader would see it. Read the difference, then `npm run test:update` takes it over. */
const FOLDER = 'test/articles'
const isUpdate = process.env.UPDATE_EXPECTED === '1'
/** A page of headlines is no article. */
const articles = readdirSync(FOLDER).filter((file) => file.endsWith('.html') && file !== 'home.html')

let models: Models
beforeAll(async () => {
  models = await loadModels()
})

test.each(articles)('%s is read as expected', async (file) => {
  const { article } = await readArticleFile({ file: join(FOLDER, file), jsonl: false, explain: false })
  const shown = analysisMarkdown(analyze(article, models))
  const expected = join(FOLDER, file.replace('.html', '.expected.md'))
  if (isUpdate) writeFileSync(expected, shown)
  expect(existsSync(expected), `${expected} is missing: npm run test:update writes it`).toBe(true)
  expect(shown).toBe(readFileSync(expected, 'utf8'))
})
