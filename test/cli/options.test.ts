import { describe, expect, it } from 'vitest'
import { readOptions } from '../../src/cli/options.ts'

describe('readOptions', () => {
  it.each([
    [['a.txt'], { file: 'a.txt', jsonl: false, explain: false }],
    [['-', '--explain'], { file: '-', jsonl: false, explain: true }],
    [['--jsonl', '-'], { file: '-', jsonl: true, explain: false }],
    [['a.txt', '--published', '2024-02-29', '--language', 'pt-BR'], { published: '2024-02-29', language: 'pt-BR' }],
    [['a.txt', '--url', 'https://lisk.example/a'], { url: 'https://lisk.example/a' }],
  ])('reads %j', (args, options) => {
    expect(readOptions(args)).toMatchObject(options)
  })

  it.each([
    ['no file', [], /No file/],
    ['two files', ['a.txt', 'b.txt'], /More than one/],
    ['two files', ['--jsonl', 'a.jsonl', 'b.txt'], /More than one/],
    ['an unknown option', ['a.txt', '--verbose'], /--verbose/],
    ['a day that is none', ['a.txt', '--published', '2024-02-31'], /no date/],
    ['a date in words', ['a.txt', '--published', 'May'], /no date/],
    ['a language in words', ['a.txt', '--language', 'in English'], /no language tag/],
    ['half an address', ['a.txt', '--url', 'lisk'], /no address/],
    ['another kind of file', ['a.pdf'], /a\.pdf/],
  ])('refuses %s', (_, args, message) => {
    expect(() => readOptions(args)).toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringMatching(message) }),
    )
  })
})
