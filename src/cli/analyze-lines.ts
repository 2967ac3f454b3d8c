import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import * as v from 'valibot'
import { analyze, type Models } from '../engine/index.ts'
import { articleSchema } from '../schemas.ts'
import type { Article } from '../types.ts'
import { Failure } from './failure.ts'
import { cannotRead } from './read-input.ts'

const ArticleSchema = articleSchema()

/**
 * One Article (JSON) a line in, one Analysis a line out, in the same order. Holds one line at a time.
 * @throws Failure at the first line that is no Article.
 */
export async function analyzeLines(file: string, models: Models): Promise<void> {
  let number = 0
  for await (const line of linesOf(file)) {
    number += 1
    if (line.trim() === '') continue
    const analysis = analyze(readLine(line, number), models)
    if (!process.stdout.write(`${JSON.stringify(analysis)}\n`)) await once(process.stdout, 'drain')
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = file === '-' ? process.stdin : createReadStream(file)
  let rest = ''
  try {
    for await (const chunk of input.setEncoding('utf8')) {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (error) {
    cannotRead(file)(error as NodeJS.ErrnoException)
  }
  yield rest
}

function readLine(line: string, number: number): Article {
  const article = v.safeParse(ArticleSchema, parseJson(line, number))
  if (article.success) return article.output
  const [issue] = article.issues
  throw new Failure(`Line ${number} is no Article: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}.`, 1)
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new Failure(`Line ${number} is no JSON: ${(error as Error).message}.`, 1)
  }
}
