import { expect, test } from 'vitest'
import { wikipediaAddress } from '../../src/view/wikipedia-address.ts'

test.each([
  ['Lomé', 'fr-FR', 'https://fr.wikipedia.org/w/index.php?search=Lom%C3%A9'],
  ['A & B', 'EN', 'https://en.wikipedia.org/w/index.php?search=A%20%26%20B'],
  ['X', '', 'https://en.wikipedia.org/w/index.php?search=X'],
  ['X', 'evil.example/', 'https://en.wikipedia.org/w/index.php?search=X'],
])('%s in %s', (name, language, address) => {
  expect(wikipediaAddress(name, language)).toBe(address)
})
