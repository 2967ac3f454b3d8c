/** Codes that `Intl.DisplayNames` knows as regions though they are no country: unions, the unknown, pseudo-locales, gone ones. */
const NO_COUNTRY = /^(?:EU|EZ|UN|QO|UM|XA|XB|ZZ|AC|AN|BU|CP|CQ|CS|DD|DG|DY|EA|FX|HV|IC|NH|RH|SU|TA|TP|UK|VD|YD|YU|ZR)$/

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

let byName: ReadonlyMap<string, string> | undefined

/** ISO 3166-1 code of a country by its English name ("Syria" → "SY"), as `Intl.DisplayNames` has it. */
export function countryByName(name: string): string | undefined {
  byName ??= readCountries()
  return byName.get(name)
}

function readCountries(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const countries = new Map<string, string>()
  for (const first of LETTERS)
    for (const second of LETTERS) {
      const code = first + second
      const name = NO_COUNTRY.test(code) ? undefined : names.of(code)
      for (const form of name ? formsOf(name) : []) countries.set(form, code)
    }
  return countries
}

/** "Myanmar (Burma)", "St. Lucia", "Bosnia & Herzegovina", "Hong Kong SAR China": the forms that newspapers write. */
function formsOf(name: string): string[] {
  const plain = name.replace(/ (?:\(.*\)|SAR China)$/, '')
  return [plain, plain.replace('&', 'and'), plain.replace(/^St\. /, 'Saint '), plain.replaceAll('’', "'")]
}
