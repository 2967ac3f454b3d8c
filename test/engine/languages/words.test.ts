import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSourceFiles } from '../../source-files.ts'

const FOLDER = 'src/engine/languages'

interface List {
  readonly about: string
  readonly source: string
  readonly case?: 'lower'
  readonly words?: readonly string[]
  readonly rows?: readonly (readonly (string | number)[])[]
}

const paths = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'))
const lists = paths.map((path): [string, List] => [path, JSON.parse(readFileSync(join(FOLDER, path), 'utf8'))])
const sources = readSourceFiles('src')

/** A word, or words with a space between; "'s" and "%" are words of grammar and units. */
const ENTRY =
  /^(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}.&+!/'’‘(),-]*(?: [\p{L}\p{N}‘&(][\p{L}\p{M}\p{N}.&+!/'’(),-]*)*|['’]\p{L}+|[\p{Sc}%°&]|[A-Z]+\$|‘\p{L}.*)$/u
/** A mark at the end that belongs to no word. */
const STRAY = /[,;:(/‘-]$|(?<![sn])['’]$/u

const entriesOf = ({ words = [], rows = [] }: List) => [...words, ...rows.flat()].filter((e) => typeof e === 'string')
const inOrder = (entries: readonly string[]) => [...new Set(entries)].sort((a, b) => (a < b ? -1 : 1))

test('there are lists', () => expect(lists.length).toBeGreaterThan(100))

describe.each(lists)('%s', (path, list) => {
  test('says what it is for and where it is from', () => {
    expect(list.about).toMatch(/^\S.{10,}[.)]$/)
    expect(list.source).toMatch(/^\S.{10,}\.$/)
  })

  test('is sorted, and has each entry once', () => {
    if (list.words) expect(list.words).toEqual(inOrder(list.words))
    const keys = (list.rows ?? []).map((row) => row.join('\u0001'))
    expect(keys).toEqual(inOrder(keys))
    for (const row of list.rows ?? []) expect(new Set(row.slice(1)).size).toBe(row.length - 1)
  })

  test('holds words and nothing else', () => {
    expect(entriesOf(list).filter((entry) => !ENTRY.test(entry) || STRAY.test(entry))).toEqual([])
  })

  test('is in lower case where it says so', () => {
    if (list.case === 'lower') expect(entriesOf(list).filter((entry) => entry !== entry.toLowerCase())).toEqual([])
  })

  test('is used', () => {
    const users = sources.filter(({ imports }) => imports.includes(`${FOLDER}/${path}`))
    expect(users.length).toBeGreaterThan(0)
  })
})

test.each(['words', 'names'])('what en/%s makes of its lists is used', (folder) => {
  const index = `${FOLDER}/en/${folder}/index.ts`
  const made = sources.find(({ path }) => path === index)!.exports
  const users = sources.filter(({ imports }) => imports.includes(index)).map(({ text }) => text)
  expect(made.filter((name) => !users.some((text) => new RegExp(`\\b${name}\\b`).test(text)))).toEqual([])
})

test('a stray mark is found', () => {
  expect(
    ['forced’', "of',", 'Rs.', "Dunkin'", 'J.C. Penney'].filter((entry) => !ENTRY.test(entry) || STRAY.test(entry)),
  ).toEqual(['forced’', "of',"])
  expect(basename('en/words/titles.json', '.json')).toBe('titles')
})
