import { basename, dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSourceFiles, type SourceFile, type SyntaxNode } from './source-files.ts'

const files = readSourceFiles('src')
const isUnder = (path: string, ...folders: string[]): boolean =>
  folders.some((folder) => path.startsWith(`src/${folder}/`))

describe('the page is hostile: its text never becomes markup or code', () => {
  const bans: readonly Ban[] = [
    { what: /\.(?:inner|outer)HTML$/, on: ['MemberExpression'], fix: 'set textContent' },
    {
      what: /\.(?:insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseHTMLUnsafe)\(/,
      on: ['CallExpression'],
      fix: 'append elements whose textContent is set',
    },
    { what: /^document\.(?:write|writeln)\(/, on: ['CallExpression'], fix: 'append elements' },
    { what: /^dangerouslySetInnerHTML/, on: ['JSXAttribute'], fix: 'give the text as a child' },
    { what: /^(?:eval|Function|importScripts)\(/, on: ['CallExpression'], fix: 'call what the code would do' },
    {
      what: /^new (?:Function|DOMParser)\b/,
      on: ['NewExpression'],
      except: ['cli'],
      fix: 'read the nodes that the page has',
    },
  ]
  test.each(bans)('$what', (ban) => expect(findBanned(ban)).toEqual([]))
})

describe('no request, ever', () => {
  const bans: readonly Ban[] = [
    {
      what: /^new (?:XMLHttpRequest|WebSocket|EventSource|WebTransport|Worker|SharedWorker)\b/,
      on: ['NewExpression'],
      fix: 'do without',
    },
    { what: /\.sendBeacon\(/, on: ['CallExpression'], fix: 'do without' },
    {
      what: /^(?:globalThis\.|self\.|window\.)?fetch\((?!browser\.runtime\.getURL\()/,
      on: ['CallExpression'],
      fix: 'fetch only browser.runtime.getURL(…), the package itself',
    },
  ]
  test.each(bans)('$what', (ban) => expect(findBanned(ban)).toEqual([]))
})

describe('style', () => {
  test("nothing is printed on the page's console", () => {
    const ban: Ban = {
      what: /^console\./,
      on: ['MemberExpression'],
      except: ['cli', 'train'],
      fix: 'show the reader a fault, or say nothing',
    }
    expect(findBanned(ban)).toEqual([])
  })

  test('files have at most 250 lines', () => {
    const long = files.filter(({ text }) => text.split('\n').length > 251)
    expect(long.map(({ path }) => `${path}: probably two things, part them`)).toEqual([])
  })

  test('functions of the engine have at most 40 lines', () => {
    const long = files
      .filter(({ path }) => isUnder(path, 'engine'))
      .flatMap(({ path, nodes }) => nodes.filter(isLongFunction).map(({ line }) => `${path}:${line}`))
    expect(long.map((at) => `${at}: part it`)).toEqual([])
  })

  test('files are named in kebab-case', () => {
    const wrong = files.filter(({ path }) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.firefox)?\.tsx?$/.test(basename(path)))
    expect(wrong.map(({ path }) => `${path}: name it in kebab-case`)).toEqual([])
  })

  test('files are named after their main export', () => {
    const wrong = files.filter((file) => !isNamedAfterExport(file))
    expect(wrong.map(({ path, exports }) => `${path}: name it after one of ${exports.join(', ')}`)).toEqual([])
  })

  test('no drawer for everything', () => {
    const drawers = files.filter(({ path }) => /(^|[/-])(utils?|helpers?|common|managers?|misc|shared)\b/.test(path))
    expect(drawers.map(({ path }) => `${path}: ${WHERE_SHARED_THINGS_GO}`)).toEqual([])
  })

  test('functions that others call take at most three parameters', () => {
    const many = files.flatMap(({ path, nodes }) =>
      nodes.filter(hasManyParameters).map(({ line }) => `${path}:${line}`),
    )
    expect(many.map((at) => `${at}: take one options object`)).toEqual([])
  })
})

test('the bans bite', () => {
  const bitten = (source: string, ban: Pick<Ban, 'what' | 'on'>) => isBanned({ type: ban.on[0]!, source }, ban)
  expect(bitten('element.innerHTML', { what: /\.innerHTML$/, on: ['MemberExpression'] })).toBe(true)
  expect(bitten('element.textContent', { what: /\.innerHTML$/, on: ['MemberExpression'] })).toBe(false)
  const exported = { type: 'ExportNamedDeclaration', source: '', line: 1 }
  const taking = (params: unknown[]) => ({ declaration: { type: 'FunctionDeclaration', params } })
  expect(hasManyParameters({ ...exported, fields: taking([1, 2, 3, 4]) })).toBe(true)
  expect(hasManyParameters({ ...exported, fields: taking([1, 2, 3]) })).toBe(false)
  expect(kebab('splitSentences')).toBe('split-sentences')
  expect(kebab('PERSON_TITLES')).toBe('person-titles')
  expect(kebab('CardPage')).toBe('card-page')
})

interface Ban {
  /** What the text of the node must not match. */
  readonly what: RegExp
  /** Types of the nodes it is looked for in. */
  readonly on: readonly string[]
  /** Parts of src where it is allowed. */
  readonly except?: readonly string[]
  /** What to do in its place. */
  readonly fix: string
}

const findBanned = (ban: Ban): string[] =>
  files
    .filter(({ path }) => !isUnder(path, ...(ban.except ?? [])))
    .flatMap(({ path, nodes }) =>
      nodes
        .filter((node) => isBanned(node, ban))
        .map(({ line, source }) => `${path}:${line} ${source.slice(0, 80)}: ${ban.fix}`),
    )

const isBanned = (
  { type, source }: Pick<SyntaxNode, 'type' | 'source'>,
  { what, on }: Pick<Ban, 'what' | 'on'>,
): boolean => on.includes(type) && what.test(source)

/** `engine/text` is no drawer either: each of its files has one subject, and the test of imports keeps it below all stages. */
const WHERE_SHARED_THINGS_GO =
  'put it beside its only user or, where several stages of the engine need it, into engine/text, in a file named after its subject'

/** Entries, data, and the files that are a list of things have no one main export; those of `engine/text` are named after their subject. */
function isNamedAfterExport({ path, exports }: SourceFile): boolean {
  const name = basename(path).replace(/(?:\.firefox)?\.tsx?$/, '')
  const isList = name === 'index' || dirname(path) === 'src' || isUnder(path, 'engine/text')
  return isList || exports.length === 0 || exports.some((exported) => kebab(exported) === name)
}

const kebab = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase()

const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']

const isLongFunction = ({ type, source }: SyntaxNode): boolean =>
  FUNCTIONS.includes(type) && source.split('\n').length > 40

/** On an export of a function, declared or assigned to a constant. */
const hasManyParameters = ({ type, fields }: SyntaxNode): boolean =>
  type === 'ExportNamedDeclaration' && declaredIn(fields['declaration']).some(({ params }) => (params?.length ?? 0) > 3)

interface Declared {
  readonly type?: string
  readonly params?: readonly unknown[]
  readonly declarations?: readonly { readonly init?: Declared | null }[]
}

const declaredIn = (declaration: unknown): Declared[] => {
  const { declarations, ...rest } = (declaration ?? {}) as Declared
  return [rest, ...(declarations ?? []).map(({ init }) => init ?? {})].filter(({ type }) =>
    FUNCTIONS.includes(type ?? ''),
  )
}
