import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MODEL_PATHS } from '../../src/engine/models.ts'

/** A copy of the repository, as far as the command needs it, whose files may be damaged. */
const root = mkdtempSync(join(tmpdir(), 'sidelight-'))

beforeAll(() => {
  for (const part of ['src', 'package.json', 'tsconfig.json']) cpSync(part, join(root, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  writeFileSync(join(root, 'a.txt'), 'Ships left Lisk at noon, said Jane Doe.')
})
afterAll(() => rmSync(root, { recursive: true }))

const { model, gazetteer } = MODEL_PATHS

/** What may have happened to a file. */
const DAMAGES: readonly (readonly [string, string, (path: string) => void])[] = [
  [model, 'is missing', (path) => rmSync(path)],
  [model, 'is of version 99', (path) => overwrite(path, 4, 99)],
  [model, 'is damaged', (path) => overwrite(path, 80_000, 0x55)],
  [gazetteer, 'is cut short', (path) => truncateSync(path, 80_000)],
  [gazetteer, 'is no file of Sidelight', (path) => writeFileSync(path, 'x'.repeat(80_000))],
]

function overwrite(path: string, at: number, byte: number): void {
  const bytes = readFileSync(path)
  bytes.fill(byte, at, at + 1).fill(~byte, at + 40, at + 41)
  writeFileSync(path, bytes)
}

describe('analyze, with a file of the engine in disorder', { timeout: 60_000 }, () => {
  it.each(DAMAGES)('says in one line that %s %s, and prints nothing', (path, problem, damage) => {
    cpSync('assets/model', join(root, 'assets/model'), { recursive: true })
    damage(join(root, path))
    const command = ['--import', 'tsx', 'src/cli/analyze.ts', 'a.txt']
    const { stdout, stderr, status } = spawnSync('node', command, { cwd: root, encoding: 'utf8' })
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(`^${path}: ${problem}`)])
    expect([stdout, status]).toEqual(['', 1])
  })
})
