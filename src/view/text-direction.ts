const RTL_SCRIPTS: ReadonlySet<string> = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'])

/** Which way a language (BCP 47) is written: an English sentence keeps its shape among Arabic words, and the other way round. */
export function textDirection(lang: string): 'ltr' | 'rtl' {
  try {
    return RTL_SCRIPTS.has(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr'
  } catch {
    // Pages name their language as they like; what is no language tag says nothing.
    return 'ltr'
  }
}
