import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSourceFiles } from './source-files.ts'

interface Message {
  readonly message: string
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>
}
type Messages = Readonly<Record<string, Message>>

const FOLDER = 'assets/_locales'
/** Forms that can say their number in words: "اسمان" is "two names". */
const SAYS_COUNT = /_(zero|one|two)$/
const FORM = /_(zero|one|two|few|many|other)$/
const read = (language: string): Messages =>
  JSON.parse(readFileSync(`${FOLDER}/${language}/messages.json`, 'utf8')) as Messages

const english = read('en')
const stem = (key: string): string => key.replace(FORM, '')
const stems = (messages: Messages): string[] => [...new Set(Object.keys(messages).map(stem))].sort()

test('the languages that are promised are there', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'tr'])
})

describe.each(readdirSync(FOLDER))('%s', (language) => {
  const messages = read(language)

  test('has every message, and no other', () => expect(stems(messages)).toEqual(stems(english)))

  test('has each plural form that the language has', () => {
    const counted = [
      ...new Set(
        Object.keys(messages)
          .filter((key) => FORM.test(key))
          .map(stem),
      ),
    ]
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    const missing = counted.flatMap((key) => forms.map((form) => `${key}_${form}`)).filter((key) => !(key in messages))
    expect(missing).toEqual([])
  })

  test('fills the same places as the English words', () => {
    const places = (message: Message | undefined) => Object.keys(message?.placeholders ?? {}).sort()
    const wrong = Object.entries(messages).filter(
      ([key, message]) =>
        !(SAYS_COUNT.test(key) && places(message).length === 0) &&
        String(places(message)) !== String(places(english[key] ?? english[`${stem(key)}_other`])),
    )
    expect(wrong.map(([key]) => key)).toEqual([])
  })

  test('uses every place it declares, and is not empty', () => {
    const wrong = Object.entries(messages).filter(
      ([, { message, placeholders = {} }]) =>
        message.trim() === '' || Object.keys(placeholders).some((name) => !message.includes(`$${name.toUpperCase()}$`)),
    )
    expect(wrong.map(([key]) => key)).toEqual([])
  })

  test('names itself', () => expect(messages['locale']?.message).toBe(language))
})

test('no message is left unused', () => {
  const code = readSourceFiles('src').map(({ text }) => text)
  const everything = [...code, readFileSync('manifest.json', 'utf8'), readFileSync('vite.config.ts', 'utf8')].join('\n')
  const said = new Set(everything.match(/(?<=['"]|__MSG_)[A-Za-z]\w*?(?=['"]|__)/g))
  const unused = stems(english).filter((key) => !said.has(key))
  expect(unused).toEqual([])
})

test('no text of a face stands in its code', () => {
  // A run of words between tags, or in an attribute that is read out.
  const text = />\s*[A-Z][a-z]+(?: [a-z]+)+\s*<|(?:aria-label|title|placeholder|alt)="[^"{]*[a-z]/
  const wrong = readSourceFiles('src').filter(({ path, text: code }) => path.endsWith('.tsx') && text.test(code))
  expect(wrong.map(({ path }) => path)).toEqual([])
})
