import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * `npm run package:twice`: two clean clones of what is committed, installed by the lock file and packed, must come to the
 * same bytes. Prints the sums of both, as sha256sum does.
 */

const run = (folder: string, program: string, ...args: string[]): void =>
  void execFileSync(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })

function packClone(folder: string): string[] {
  run('.', 'git', 'clone', '--quiet', '--no-hardlinks', '.', folder)
  run(folder, 'npm', 'ci', '--no-audit', '--no-fund', '--prefer-offline')
  run(folder, 'npm', 'run', '--silent', 'package')
  const zips = readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.zip'))
  return zips.sort().map((name) => `${sumOf(join(folder, 'dist', name))}  ${name}`)
}

const sumOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')

const parent = mkdtempSync(join(tmpdir(), 'sidelight-'))
try {
  const [first, second] = ['first', 'second'].map((name) => packClone(join(parent, name)))
  console.log(`first clone:\n${first!.join('\n')}\nsecond clone:\n${second!.join('\n')}`)
  const isSame = first!.length === 2 && first!.join() === second!.join()
  console.log(isSame ? 'The same bytes twice.' : 'NOT the same bytes.')
  if (!isSame) process.exitCode = 1
} finally {
  rmSync(parent, { recursive: true, force: true })
}
