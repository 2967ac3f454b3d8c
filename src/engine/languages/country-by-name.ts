/** Codes that `Intl.DisplayNames` knows as regions though they are no country: unions, the unknown, pseudo-locales, gone ones. */
const NO_COUNTRY = /^(?:EU|EZ|UN|QO|UM|XA|XB|ZZ|AC|AN|BU|CP|CQ|CS|DD|DG|DY|EA|FX|HV|IC|NH|RH|SU|TA|TP|UK|VD|YD|YU|ZR)$/

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const ENGLISH = 'en'

const byLanguage = new Map<string, ReadonlyMap<string, string>>()

/**
 * ISO 3166-1 code of a country by its name ("Syria" → "SY"), as `Intl.DisplayNames` has it in a language
 * ("Syrien", "de" → "SY").
 */
export const countryByName = (name: string, language: string = ENGLISH): string | undefined =>
  countriesIn(language).get(name)

/** All English names of countries that `countryByName` knows. */
export const countryNames = (): Iterable<string> => countriesIn(ENGLISH).keys()

function countriesIn(language: string): ReadonlyMap<string, string> {
  let names = byLanguage.get(language)
  if (!names) {
    names = readCountries(language)
    byLanguage.set(language, names)
  }
  return names
}

function readCountries(language: string): ReadonlyMap<string, string> {
  const names = namesIn(language)
  const countries = new Map<string, string>()
  for (const first of LETTERS)
    for (const second of LETTERS) {
      const code = first + second
      const name = NO_COUNTRY.test(code) ? undefined : names?.of(code)
      for (const form of name ? formsOf(name) : []) countries.set(form, code)
    }
  return countries
}

/** Undefined for what is no language at all: pages declare anything. */
function namesIn(language: string): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  } catch {
    return undefined
  }
}

/** "Myanmar (Burma)", "St. Lucia", "Bosnia & Herzegovina", "Hong Kong SAR China": the forms that newspapers write. */
function formsOf(name: string): string[] {
  const plain = name.replace(/ (?:\(.*\)|SAR China)$/, '')
  return [plain, plain.replace('&', 'and'), plain.replace(/^St\. /, 'Saint '), plain.replaceAll('’', "'")]
}
