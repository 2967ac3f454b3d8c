import { parseArgs } from 'node:util'
import { Failure } from './failure.ts'

export interface Options {
  /** A path, or `-` for standard input. */
  readonly file: string
  /** The file holds one Article a line. */
  readonly jsonl: boolean
  readonly explain: boolean
  readonly url?: string
  readonly published?: string
  readonly language?: string
}

const USAGE = `Usage: npm run --silent analyze -- FILE [--url URL] [--published YYYY-MM-DD] [--language TAG] [--explain]
       npm run --silent analyze -- --jsonl FILE|-

FILE is a page (.html, .htm), a text (.txt) or - for standard input; --jsonl reads one Article a line.
--explain tells on standard error what was left out of the article, and by which rule.`

/** @throws Failure on a wrong option, value or number of files. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args)
  const file = values.jsonl ?? positionals[0]
  if (file === undefined) throw wrongUsage('No file is named.')
  if (positionals.length > (values.jsonl === undefined ? 1 : 0)) throw wrongUsage('More than one file is named.')
  if (values.jsonl === undefined && !/(?:\.html?|\.txt|^-)$/i.test(file)) {
    throw wrongUsage(`${file} ends neither in .html, .htm nor .txt.`)
  }
  const { url, published, language } = values
  if (url !== undefined && !URL.canParse(url)) throw wrongUsage(`--url ${url} is no address.`)
  if (published !== undefined && !isDate(published)) throw wrongUsage(`--published ${published} is no date YYYY-MM-DD.`)
  if (language !== undefined && !isLanguage(language)) throw wrongUsage(`--language ${language} is no language tag.`)
  return {
    file,
    jsonl: values.jsonl !== undefined,
    explain: values.explain ?? false,
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        published: { type: 'string' },
        language: { type: 'string' },
        jsonl: { type: 'string' },
        explain: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw wrongUsage((error as Error).message)
  }
}

const wrongUsage = (reason: string) => new Failure(`${reason}\n\n${USAGE}`, 2)

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
