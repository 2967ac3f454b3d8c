import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const DIRECTORY = mkdtempSync(join(tmpdir(), 'sidelight-'))
const file = (name: string, content: string | Uint8Array) => {
  const path = join(DIRECTORY, name)
  writeFileSync(path, content)
  return path
}
const run = (args: readonly string[], input = '') =>
  spawnSync('node', ['--import', 'tsx', 'src/cli/analyze.ts', ...args], { input, encoding: 'utf8', maxBuffer: 1e8 })

const TEXT = 'Harbour reopens\n\nShips left Lisk at noon, said Jane Doe.\n\nShare'
const ARTICLE = {
  url: 'about:1',
  headline: '',
  language: 'en',
  text: 'Hi.',
  blocks: [{ kind: 'paragraph', start: 0, end: 3 }],
}

describe('analyze', { timeout: 60_000 }, () => {
  it('prints the analysis of a text, and nothing else', () => {
    const { stdout, stderr, status } = run([
      file('a.txt', TEXT),
      '--published',
      '2024-05-03',
      '--url',
      'https://lisk.example/a',
    ])
    const { article, ...findings } = JSON.parse(stdout)
    expect(article).toMatchObject({ url: 'https://lisk.example/a', datePublished: '2024-05-03', language: 'en' })
    expect(article.text).toBe('Harbour reopens\n\nShips left Lisk at noon, said Jane Doe.')
    expect(Object.keys(findings)).toEqual(expect.arrayContaining(['entities', 'facts', 'quotes', 'cards', 'summary']))
    expect([stderr, status]).toEqual(['', 0])
  })

  it('reads standard input', () => {
    expect(JSON.parse(run(['-'], TEXT).stdout).article.headline).toBe('Harbour reopens')
  })

  it('explains on standard error what it left out', () => {
    expect(run(['-', '--explain'], TEXT).stderr).toBe('furniture/share\tShare\n')
  })

  it('answers a line with a line', () => {
    const lines = ['about:1', 'about:2'].map((url) => JSON.stringify({ ...ARTICLE, url })).join('\n')
    const { stdout } = run(['--jsonl', '-'], lines)
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).article.url),
    ).toEqual(['about:1', 'about:2'])
  })

  it.each([
    ['a line that is no JSON', ['--jsonl', '-'], `${JSON.stringify(ARTICLE)}\n{`, 1, /Line 2 is no JSON/],
    ['a line that is no Article', ['--jsonl', '-'], '{"url":"about:1"}', 1, /Line 1 is no Article/],
    ['a directory', ['--jsonl', DIRECTORY], '', 1, /it is a directory/],
    ['a text of five megabytes', ['-'], 'Ships left Lisk. '.repeat(300_000), 1, /the most is/],
    ['a wrong option', ['a.txt', '--verbose'], '', 2, /--verbose/],
  ])('says what is wrong with %s', (_, args, input, exitCode, message) => {
    const { stderr, status } = run(args, input)
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(status).toBe(exitCode)
  })
})
