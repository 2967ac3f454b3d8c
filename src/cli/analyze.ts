import { analyze } from '../engine/index.ts'
import { LONGEST_TEXT } from '../schemas.ts'
import { analyzeLines } from './analyze-lines.ts'
import { Failure } from './failure.ts'
import { loadModels } from './load-models.ts'
import { type Options, readOptions } from './options.ts'
import { readArticleFile } from './read-article-file.ts'

/** `npm run --silent analyze`: JSON on standard output and nothing else; see USAGE in options.ts. */
async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args)
  if (options.jsonl) await analyzeLines(options.file, await loadModels())
  else await analyzeFile(options)
}

async function analyzeFile(options: Options): Promise<void> {
  const { article, drops } = await readArticleFile(options)
  if (options.explain) for (const { rule, text } of drops) process.stderr.write(`${rule}\t${text}\n`)
  if (article.text.length > LONGEST_TEXT) {
    throw new Failure(`${options.file} has ${article.text.length} characters of text; the most is ${LONGEST_TEXT}.`, 1)
  }
  process.stdout.write(`${JSON.stringify(analyze(article, await loadModels()))}\n`)
}

// A reader that had enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

main(process.argv.slice(2)).catch((error: unknown) => {
  const known = error instanceof Failure
  process.stderr.write(`${known ? error.message : `Unexpected: ${(error as Error).message}`}\n`)
  process.exitCode = known ? error.exitCode : 1
})
