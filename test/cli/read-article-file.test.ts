import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArticleFile } from '../../src/cli/read-article-file.ts'

const DIRECTORY = mkdtempSync(join(tmpdir(), 'sidelight-'))
const read = (name: string, content?: string | Uint8Array) => {
  const file = join(DIRECTORY, name)
  if (content !== undefined) writeFileSync(file, content)
  return readArticleFile({ file, jsonl: false, explain: false })
}

describe('readArticleFile', () => {
  it('reads a text', async () => {
    const { article } = await read('a.txt', '\ufeffShips left Lisk at noon.')
    expect(article).toMatchObject({ text: 'Ships left Lisk at noon.', url: expect.stringMatching(/^file:.*a\.txt$/) })
  })

  it.each([
    ['an empty file', 'empty.txt', ' \n', /is empty/],
    ['a binary file', 'binary.txt', new Uint8Array([0xff, 0xd8, 0, 1]), /no text in UTF-8/],
    ['nothing but furniture', 'share.txt', 'Share', /no text of an article/],
    ['a missing file', 'none.txt', undefined, /no such file/],
  ])('refuses %s', async (_, name, content, message) => {
    await expect(read(name, content)).rejects.toMatchObject({ exitCode: 1, message: expect.stringMatching(message) })
  })
})
