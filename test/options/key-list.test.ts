import { expect, test } from 'vitest'
import { keyList, keysOf } from '../../src/options/key-list.ts'

test('commands stand as they are learned, one that is new last', () => {
  const names = ['pin-card', 'new-one', 'open-card', '_execute_action', 'previous-name', 'next-name']
  const listed = keyList(names.map((name) => ({ name }))).map(({ name }) => name)
  expect(listed).toEqual(['_execute_action', 'next-name', 'previous-name', 'open-card', 'pin-card', 'new-one'])
})

test.each([
  ['Alt+Shift+Period', ['Alt', 'Shift', '.']],
  ['Ctrl+Comma', ['Ctrl', ',']],
  ['MediaPlayPause', ['MediaPlayPause']],
])('%s is pressed as %j', (shortcut, keys) => expect(keysOf(shortcut)).toEqual(keys))
