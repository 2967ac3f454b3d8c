import { expect, test } from 'vitest'
import { readSourceFiles, type SourceFile, type SyntaxNode } from './source-files.ts'

/** Who may import whom, by the first folder or file under `src`. Its own folder goes without saying. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  types: [],
  pieces: [],
  schemas: ['types'],
  'extension-api': [],
  settings: ['types', 'schemas', 'extension-api'],
  corrections: ['extension-api'],
  messages: ['types', 'schemas', 'extension-api'],
  engine: ['types', 'pieces'],
  article: ['types', 'pieces'],
  view: ['types', 'schemas', 'extension-api', 'messages', 'settings', 'corrections'],
  // The types of what is handed over, and no code.
  'hand-offs': ['content'],
  gate: ['messages', 'article', 'extension-api', 'hand-offs'],
  content: [
    'hand-offs',
    'gate',
    'types',
    'pieces',
    'extension-api',
    'schemas',
    'messages',
    'settings',
    'corrections',
    'view',
    'article',
  ],
  background: ['types', 'pieces', 'schemas', 'messages', 'settings', 'corrections', 'view', 'article', 'engine'],
  popup: ['types', 'extension-api', 'schemas', 'messages', 'settings', 'corrections', 'view'],
  options: ['types', 'extension-api', 'schemas', 'messages', 'settings', 'corrections', 'view'],
  panel: ['types', 'extension-api', 'schemas', 'messages', 'settings', 'corrections', 'view'],
  cli: ['types', 'schemas', 'engine', 'article'],
  train: ['types', 'engine'],
}

/**
 * The parts of the engine from the lowest to the highest; each may import itself, its neighbours in a row and what stands
 * before it. Words and data first, then the stages in the order in which an article passes through them, then what binds them.
 */
const ENGINE: readonly (readonly string[])[] = [
  ['text'],
  ['languages'],
  ['reading', 'read-sections', 'sparse-weights'],
  ['segment'],
  ['tag'],
  ['recognize'],
  ['parse'],
  ['resolve'],
  ['extract'],
  ['summarize'],
  ['rules of languages'],
  ['models'],
  ['index'],
]

/** A language's data lie below the stages; the file that names its rules lies above them, whose rules they are. */
const RULES_OF_LANGUAGES = /^languages\/(?:languages?|any-language|language-of|without-rule|[a-z]+\/index)\.ts$/

/** The engine is text in, JSON out: these are all it may know of the world. */
const ENGINE_PACKAGES = ['chrono-node/en']

/** What would make two runs differ, or reach out of the engine. Its tsconfig, without DOM lib, bans the rest. */
const IMPURE = /^(?:Math\.random|Date\.now|new Date\(\)|performance|crypto|process|globalThis|setTimeout|fetch)\b/

const files = readSourceFiles('src')
const partOf = (path: string): string => path.split('/')[1]!.replace(/\.tsx?$/, '')
const engineFiles = files.filter(({ path }) => partOf(path) === 'engine')
const isOurs = (imported: string): boolean => imported.startsWith('src/')

test('every part of src stands in the table of imports', () => {
  const parts = new Set(files.map(({ path }) => partOf(path)))
  expect([...parts].filter((part) => !(part in MAY_IMPORT))).toEqual([])
})

test('imports go one way', () => {
  const wrong = files.flatMap(({ path, imports }) =>
    imports
      .filter((imported) => isOurs(imported) && !mayImport(partOf(path), partOf(imported)))
      .map((imported) => `${path} may not import ${imported}: move what both need to a part that both may import`),
  )
  expect(wrong).toEqual([])
})

test('every part of the engine stands in the table of its stages', () => {
  expect(engineFiles.filter(({ path }) => levelOf(path) < 0).map(({ path }) => path)).toEqual([])
})

test('no stage of the engine imports a later one', () => {
  const wrong = engineFiles.flatMap(({ path, imports }) =>
    imports
      .filter((imported) => partOf(imported) === 'engine' && isOurs(imported) && levelOf(imported) > levelOf(path))
      .map((imported) => `${path} may not import ${imported}: find it earlier and hand it on`),
  )
  expect(wrong).toEqual([])
})

test('the data of a language lie below the stages, its list of rules above them', () => {
  expect(levelOf('src/engine/languages/en/words/titles.ts')).toBeLessThan(levelOf('src/engine/segment/segment.ts'))
  expect(levelOf('src/engine/languages/en/index.ts')).toBeGreaterThan(levelOf('src/engine/summarize/summarize.ts'))
  expect(levelOf('src/engine/nowhere/x.ts')).toBe(-1)
})

test('what runs the rules of a stage knows no language', () => {
  const stages = ['segment', 'recognize', 'resolve', 'extract', 'summarize'].map(
    (stage) => `src/engine/${stage}/${stage}.ts`,
  )
  const wrong = engineFiles
    .filter(({ path }) => stages.includes(path))
    .flatMap(({ path, imports }) => imports.filter((imported) => /languages|english/.test(imported)).map(() => path))
  expect(wrong.map((path) => `${path}: take it from what the language brings`)).toEqual([])
})

test('no file imports itself in a circle', () => {
  expect(findCircle(files)).toEqual([])
})

test.each(['tools', 'bench', 'test/e2e'])('no file of %s imports itself in a circle', (folder) => {
  expect(findCircle(readSourceFiles(folder))).toEqual([])
})

test('a circle is found', () => {
  const file = (path: string, imports: readonly string[]) => ({ path, imports })
  expect(findCircle([file('a', ['b']), file('b', ['c']), file('c', ['b'])])).toEqual(['b', 'c', 'b'])
})

test('the engine knows no package but the named ones, and nothing outside src but its own data', () => {
  const foreign = engineFiles
    .flatMap(({ path, imports }) => imports.filter((name) => !isOurs(name)).map((name) => ({ path, name })))
    .filter(({ name }) => !ENGINE_PACKAGES.includes(name))
  expect(foreign).toEqual([])
})

test('the engine has no clock, no chance and no network', () => {
  const impure = engineFiles.flatMap(({ path, nodes }) =>
    nodes.filter(isImpure).map(({ line, source }) => `${path}:${line} ${source}`),
  )
  expect(impure.map((at) => `${at}: pass what it needs as an argument`)).toEqual([])
})

test('only browser-facing parts import the browser', () => {
  const allowed = [
    'extension-api',
    'messages',
    'settings',
    'corrections',
    'view',
    'gate',
    'content',
    'background',
    'popup',
    'options',
    'panel',
  ]
  const wrong = files.filter(
    ({ path, imports }) =>
      ['webextension-polyfill', 'src/extension-api.ts'].some((api) => imports.includes(api)) &&
      !allowed.includes(partOf(path)),
  )
  expect(wrong.map(({ path }) => `${path} may not reach the browser: pass it what it needs`)).toEqual([])
})

/** The row of `ENGINE` in which a file of the engine stands; -1 for one that stands in none. */
function levelOf(path: string): number {
  const inside = path.replace(/^src\/engine\//, '')
  const part = RULES_OF_LANGUAGES.test(inside) ? 'rules of languages' : inside.split('/')[0]!.replace(/\.ts$/, '')
  return ENGINE.findIndex((row) => row.includes(part))
}

const mayImport = (from: string, to: string): boolean => from === to || (MAY_IMPORT[from] ?? []).includes(to)

const isImpure = ({ type, source }: SyntaxNode): boolean =>
  ['CallExpression', 'NewExpression', 'MemberExpression'].includes(type) && IMPURE.test(source)

/** The first circle of imports, its first file again at its end; empty where there is none. */
function findCircle(graph: readonly Pick<SourceFile, 'path' | 'imports'>[]): readonly string[] {
  const imports = new Map(graph.map(({ path, imports }) => [path, imports]))
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return []
    for (const imported of imports.get(path) ?? []) {
      const circle = visit(imported, [...trail, path])
      if (circle.length > 0) return circle
    }
    done.add(path)
    return []
  }
  return graph.reduce<readonly string[]>((found, { path }) => (found.length > 0 ? found : visit(path, [])), [])
}
