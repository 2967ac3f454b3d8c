import { expect, test } from 'vitest'
import { MODEL_PATHS } from '../../../src/engine/models.ts'
import { openSyntax, SYNTAX_BINARY } from '../../../src/engine/parse/open-syntax.ts'
import { ModelError, packSections } from '../../../src/engine/read-sections.ts'
import { readBinary } from '../../../src/train/read-models.ts'

const file = readBinary(MODEL_PATHS.syntax)

const damaged = (at: number) => {
  const bytes = file.slice(0)
  new Uint8Array(bytes)[at]! ^= 0xff
  return bytes
}

test.each([
  ['empty', new ArrayBuffer(0), 'is cut short'],
  ['cut', file.slice(0, 80_000), 'is cut short'],
  [
    'another version',
    packSections({ ...SYNTAX_BINARY, version: 99 }, Array(14).fill(new Uint8Array(8))),
    'is of version 99',
  ],
  ['a flipped byte', damaged(90_000), 'is damaged'],
])('a damaged file is named: %s', (_, bytes, problem) => {
  expect(() => openSyntax(bytes)).toThrow(ModelError)
  expect(() => openSyntax(bytes)).toThrow(`${SYNTAX_BINARY.file}: ${problem}`)
})
