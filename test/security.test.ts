import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** SECURITY.md promises a test for each of its lines. */

const text = readFileSync('SECURITY.md', 'utf8')
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.replace(/ {2,}/g, ' '))
  .filter((line) => !/^\| (?:-+ \||.*\| test \|$)/.test(line))

test('there are rows', () => expect(rows.length).toBeGreaterThan(25))

test.each(rows)('%s', (row) => {
  const [, file, name] = /`((?:test|tools)\/[^`]+)`(?: · (.+?))? \|$/.exec(row) ?? []
  expect(file, 'a row names its test').toMatch(/\.ts$/)
  expect(existsSync(file!), file).toBe(true)
  if (name !== undefined) expect(readFileSync(file!, 'utf8')).toContain(name)
})

test('the policy that it cites is the one that ships', () => {
  const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as {
    content_security_policy: { extension_pages: string }
  }
  expect(text.replace(/\s+/g, ' ')).toContain(manifest.content_security_policy.extension_pages)
})
