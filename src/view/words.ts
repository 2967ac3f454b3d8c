import type messages from '../../assets/_locales/en/messages.json'
import browser from '../extension-api.ts'

/** The faces' words: every text a reader sees stands in `assets/_locales`, never in code. */

type AnyKey = keyof typeof messages
/** The stem of keys that come in plural forms: `names` for `names_one`, `names_other`. */
export type PluralKey = AnyKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never
/** A key without plural forms. */
export type WordKey = Exclude<AnyKey, `${PluralKey}_${Intl.LDMLPluralRule}`>

/** A message in the reader's language; `parts` fill its placeholders in order. */
export const words = (key: WordKey, ...parts: string[]): string => browser.i18n.getMessage(key, parts)

/**
 * A message that counts, in the plural form that the language of the words asks for. The count is the first placeholder.
 * Languages write only the forms that they have; `other` stands in for the rest.
 */
export function countWords(key: PluralKey, count: number, ...parts: string[]): string {
  const fill = [number(count), ...parts]
  const form = new Intl.PluralRules(locale()).select(count)
  return browser.i18n.getMessage(`${key}_${form}`, fill) || browser.i18n.getMessage(`${key}_other`, fill)
}

/** The language that the words are in. It is not always the browser's: a language we do not have reads English. */
export const locale = (): string => words('locale')

export const direction = (): 'ltr' | 'rtl' => (words('direction') === 'rtl' ? 'rtl' : 'ltr')

/** Making one takes the browser some milliseconds, which a popup that opens does not have for each number. */
const numberFormats = new Map<string, Intl.NumberFormat>()

export function number(value: number): string {
  const language = locale()
  const format = numberFormats.get(language) ?? new Intl.NumberFormat(language)
  numberFormats.set(language, format)
  return format.format(value)
}

/** Names in a row, as the language joins them: "A, B, and C". */
export const list = (items: readonly string[]): string =>
  new Intl.ListFormat(locale(), { style: 'short', type: 'unit' }).format(items)

/** "Syria" for SY. */
export const countryName = (code: string): string =>
  new Intl.DisplayNames(locale(), { type: 'region', fallback: 'code' }).of(code) ?? code
