/**
 * English names of cities that GeoNames lists under another main name, as [name, main name there, country].
 * Source: the project's own list. Forms without diacritics or the Arabic article are made by rule.
 */
export const EXONYMS: readonly (readonly [string, string, string])[] = [
  ['Geneva', 'Genève', 'CH'],
  ['Kiev', 'Kyiv', 'UA'],
  ['Odesa', 'Odessa', 'UA'],
  ['Kharkov', 'Kharkiv', 'UA'],
  ['Lugansk', 'Luhansk', 'UA'],
  ['Zaporizhzhia', 'Zaporizhia', 'UA'],
  ['Ghent', 'Gent', 'BE'],
  ['Kobani', '‘Ayn al ‘Arab', 'SY'],
  ['Kobane', '‘Ayn al ‘Arab', 'SY'],
  ['Misrata', 'Mişrātah', 'LY'],
  ['Hodeidah', 'Al Ḩudaydah', 'YE'],
  ['Gaza City', 'Gaza', 'PS'],
  ['Bombay', 'Mumbai', 'IN'],
  ['Bangalore', 'Bengaluru', 'IN'],
  ['Calcutta', 'Kolkata', 'IN'],
  ['Madras', 'Chennai', 'IN'],
  ['Peking', 'Beijing', 'CN'],
  ['Saigon', 'Ho Chi Minh City', 'VN'],
  ['Rangoon', 'Yangon', 'MM'],
  ['Naypyitaw', 'Nay Pyi Taw', 'MM'],
  ['New York', 'New York City', 'US'],
  ['NYC', 'New York City', 'US'],
  ['LA', 'Los Angeles', 'US'],
  ['L.A.', 'Los Angeles', 'US'],
  ['Washington, D.C.', 'Washington', 'US'],
  ['Grozny', 'Groznyy', 'RU'],
  ['Marrakech', 'Marrakesh', 'MA'],
  ['Stepanakert', 'Xankandi', 'AZ'],
  ['Istanbul', 'İstanbul', 'TR'],
]

/** Short names of cities that GeoNames lists by another one only; other cities may have them. Source: the project's own list. */
export const LISTED_AS: ReadonlyMap<string, string> = new Map([
  ['Washington', 'Washington, D.C.'],
  ['Washington DC', 'Washington, D.C.'],
  ['Washington D.C.', 'Washington, D.C.'],
  ['Hague', 'The Hague'],
  ['Panama City', 'Panamá'],
  ['Djibouti City', 'Djibouti'],
  ['Teheran', 'Tehran'],
  ['Astana', 'Nur-Sultan'],
  ['Ulaanbaatar', 'Ulan Bator'],
  ['Naypyidaw', 'Nay Pyi Taw'],
  ['Berne', 'Bern'],
])
