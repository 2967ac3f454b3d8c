import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const ROOT = new URL('../../shared/pages/', import.meta.url)

/** A real page of the material beside the repository. */
export interface CorpusPage {
  readonly id: string
  readonly folder: 'news' | 'extraction' | 'silent'
  readonly url: string
  readonly language: string
  readonly title: string
  readonly html: string
  /** The article's text by hand or from another source; empty for pages that are no article. */
  readonly truth: string
}

/** All pages of a folder, or undefined where the material is not there. */
export function readPages(folder: CorpusPage['folder']): CorpusPage[] | undefined {
  const index = new URL('index.jsonl', ROOT)
  if (!existsSync(index)) return undefined
  return readFileSync(index, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)
    .filter((row) => row.folder === folder)
    .map(toPage)
}

interface Row {
  readonly id: string
  readonly folder: CorpusPage['folder']
  readonly url: string | null
  readonly lang: string | null
  readonly title: string | null
}

const toPage = ({ id, folder, url, lang, title }: Row): CorpusPage => ({
  id,
  folder,
  url: url ?? 'http://127.0.0.1/',
  language: lang ?? 'und',
  title: title ?? '',
  html: gunzipSync(readFileSync(new URL(`${folder}/${id}.html.gz`, ROOT))).toString('utf8'),
  truth: folder === 'silent' ? '' : readFileSync(new URL(`${folder}/${id}.txt`, ROOT), 'utf8'),
})

const NO_SCRIPTS = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`

/**
 * A page whose own scripts are switched off: without the files that they load, some wait for ever and hold up the whole
 * page. What scripts then run are an extension's.
 */
export const withoutScripts = (html: string): string => html.replace(/<head[^>]*>/i, `$&${NO_SCRIPTS}`)
