/**
 * A list of words as a file of data: sorted, each word once; a phrase is one entry. The file's path is what the list goes by
 * (`en/words/titles`), and its words may be replaced as the file is read: nothing else knows them.
 */
interface ListFile {
  /** What the words are and what they are for. */
  readonly about: string
  readonly source: string
  /** That all words are in lower case, as what is looked up in them has to be. */
  readonly case?: string
}

export interface WordList extends ListFile {
  readonly words: readonly string[]
}

/** Rows, sorted: the first entry is the key, what follows it says `about`. */
export interface WordTable<Value = string> extends ListFile {
  readonly rows: readonly (readonly (string | Value)[])[]
}

export type Row = readonly [key: string, ...rest: string[]]

export const readWords = ({ words }: WordList): ReadonlySet<string> => new Set(words)

export const readRows = ({ rows }: WordTable): readonly Row[] => rows as readonly Row[]

/** Of rows of two the second by the first. */
export const readPairs = <Value>({ rows }: WordTable<Value>): ReadonlyMap<string, Value> =>
  new Map(rows as readonly (readonly [string, Value])[])

/** Each word of a row but the first, with the first: what its group is called. */
export const readGroups = <Key extends string = string>({ rows }: WordTable): ReadonlyMap<string, Key> =>
  new Map(
    readRows({ rows } as WordTable).flatMap(([key, ...words]) => words.map((word) => [word, key as Key] as const)),
  )
