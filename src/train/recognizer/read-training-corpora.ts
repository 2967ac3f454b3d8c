import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isPeople } from '../../engine/languages/en/is-people.ts'
import { type CorpusDocument, readCorpus } from '../read-corpus.ts'

/** How one corpus is used. */
export interface CorpusUse {
  readonly file: string
  /** How often each sentence is read in one pass; a fraction takes every so manyth in turn. */
  readonly weight: number
  readonly withoutMisc?: boolean
}

export interface TrainingDocument extends CorpusDocument {
  readonly use: CorpusUse
}

/** What is near to news counts more; what labels no MISC says so. */
const CORPORA: readonly CorpusUse[] = [
  { file: 'news', weight: 4 },
  { file: 'gmb', weight: 0.5 },
  { file: 'redocred', weight: 1 },
  { file: 'crossner-politics-1', weight: 1 },
  { file: 'crossner-politics-2', weight: 1 },
  { file: 'wnut17-1', weight: 1 },
  { file: 'wnut17-2', weight: 1 },
  { file: 'broad-twitter', weight: 0.5, withoutMisc: true },
  { file: 'gum', weight: 1 },
  { file: 'uner-ewt-dev', weight: 1, withoutMisc: true },
  { file: 'uner-pud-wiki', weight: 1, withoutMisc: true },
]

/** The documents of FOLDER/train. @throws where none of the corpora is there. */
export function readTrainingCorpora(folder: string): TrainingDocument[] {
  const uses = CORPORA.map((use) => ({ ...use, path: join(folder, 'train', `${use.file}.jsonl.gz`) }))
  const found = uses.filter(({ path }) => existsSync(path))
  if (!found.length) throw new Error(`no corpora in ${folder}/train`)
  return found.flatMap((use) =>
    readCorpus(use.path).map((document) => ({ ...(use.file === 'news' ? document : mendNames(document)), use })),
  )
}

/**
 * Corpora differ in what they take into a name. Here, as in the articles labelled for the project, no article stands
 * in front ("the [Netherlands]"), and "German" or "Muslim" is of the class MISC.
 */
function mendNames(document: CorpusDocument): CorpusDocument {
  const { text } = document.article
  const names = document.names.map((name) => {
    const written = text.slice(name.start, name.end)
    if (isPeople(written)) return { ...name, class: 'MISC' as const }
    return written.startsWith('the ') ? { ...name, start: name.start + 'the '.length } : name
  })
  return { ...document, names }
}
