import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { parseSync } from 'vite'

/** A file of `src`, parsed, for the tests that hold the source itself to its rules. */
export interface SourceFile {
  /** From the repository's root, with slashes: `src/engine/index.ts`. */
  readonly path: string
  readonly text: string
  /** What it imports or re-exports, types too; files of ours as paths from the root, packages by their specifier. */
  readonly imports: readonly string[]
  readonly exports: readonly string[]
  /** Every node of its syntax tree. */
  readonly nodes: readonly SyntaxNode[]
}

/** A node as ESTree and its TypeScript extension name it; `source` is its text, `line` counts from 1. */
export interface SyntaxNode {
  readonly type: string
  readonly source: string
  readonly line: number
  readonly fields: Readonly<Record<string, unknown>>
}

const ROOT = dirname(import.meta.dirname)

/** Every TypeScript file under a folder of the repository. */
export function readSourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map(readSourceFile)
}

function readSourceFile(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8')
  const { module, program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`)
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => unquote(text.slice(moduleRequest.start, moduleRequest.end))),
  ]
  const imports = [...new Set(specifiers)].map((specifier) => fromRoot(path, specifier))
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ exportName }) => exportName.name ?? []),
  )
  return { path, text, imports, exports, nodes: flatten(program, text) }
}

const unquote = (literal: string): string => literal.replace(/^(['"`])(.*)\1$/, '$2')

const fromRoot = (path: string, specifier: string): string =>
  specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')) : specifier

type Parsed = Readonly<Record<string, unknown>> & {
  readonly type: string
  readonly start: number
  readonly end: number
}

const isNode = (value: unknown): value is Parsed =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string'

function flatten(root: unknown, text: string): SyntaxNode[] {
  const nodes: SyntaxNode[] = []
  const waiting: unknown[] = [root]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (Array.isArray(value)) waiting.push(...value)
    if (!isNode(value)) continue
    const { type, start, end } = value
    nodes.push({ type, source: text.slice(start, end), line: text.slice(0, start).split('\n').length, fields: value })
    waiting.push(...Object.values(value))
  }
  return nodes
}
