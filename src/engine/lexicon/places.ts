import { wordSet } from '../text/word-set.ts'

/** Words that names of places end in. Source: the project's own list of kinds of places. */
export const PLACE_HEADS: ReadonlySet<string> = wordSet(
  'Street St. Avenue Ave. Road Rd. Boulevard Blvd. Lane Square Highway Bridge Tunnel Airport Station Port Harbor Harbour Bay Beach Coast Island Islands Isle Peninsula Cape Strait Straits Channel Gulf Sea Ocean Lake River Creek Falls Canal Valley Canyon Desert Mountain Mountains Mount Hill Hills Heights Ridge Forest Park Gardens Reserve County Province Governorate District Region Territory Township Village Town Parish Borough Prefecture Oblast State Republic Stadium Arena Palace Castle Tower Plaza Mall Cathedral Mosque Cemetery Prison Camp Strip Bank Barrier Reef Peak Glacier',
)

/** Words that open names of places: "Mount Everest", "Lake Erie", "Gulf of Aden", "South Carolina". */
export const PLACE_OPENERS: ReadonlySet<string> = wordSet(
  'Mount Mt. Lake Cape Fort Ft. Port Gulf Bay Strait Sea Isle Rio',
)

/** Points of the compass before a place make one name with it where the gazetteer has it so, else stay outside. */
export const COMPASS: ReadonlySet<string> = wordSet('North South East West Northern Southern Eastern Western Central')

/** Regions that are no country, by the code of the country they lie in. Source: the project's own list, from ISO 3166-2. */
export const REGIONS: ReadonlyMap<string, string> = regionsOf({
  US: 'Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia West_Virginia Wisconsin Wyoming D.C. Ala. Ariz. Ark. Calif. Colo. Conn. Fla. Ga. Ill. Ind. Kan. Ky. Md. Mass. Mich. Minn. Mo. Mont. Neb. Nev. N.C. N.H. N.J. N.M. N.Y. Okla. Ore. Pa. S.C. S.D. Tenn. Va. Wash. Wis. Wyo. Midwest New_England Silicon_Valley Hollywood Manhattan Bronx Harlem Long_Island Staten_Island Bay_Area Great_Lakes Appalachia',
  CA: 'Ontario Quebec Québec British_Columbia Alberta Manitoba Saskatchewan Nova_Scotia New_Brunswick Newfoundland Labrador Prince_Edward_Island Yukon Nunavut Northwest_Territories',
  AU: 'New_South_Wales Queensland Victoria Tasmania South_Australia Western_Australia Northern_Territory NSW',
  GB: 'England Scotland Wales Northern_Ireland Britain Great_Britain Cornwall Devon Kent Essex Sussex Surrey Yorkshire Lancashire Norfolk Suffolk Cumbria Merseyside Midlands West_Midlands Hampshire Dorset Somerset Wiltshire Westminster',
  DE: 'Bavaria Saxony Hesse Thuringia Brandenburg Rhineland North_Rhine-Westphalia Lower_Saxony Baden-Württemberg Schleswig-Holstein',
  FR: 'Normandy Brittany Provence Corsica Alsace Burgundy Aquitaine',
  ES: 'Catalonia Andalusia Galicia Basque_Country Canary_Islands',
  IT: 'Lombardy Sicily Sardinia Tuscany Calabria Piedmont Veneto Lampedusa',
  RU: 'Chechnya Dagestan Siberia Ingushetia Tatarstan Kamchatka Kuril_Islands Kaliningrad North_Ossetia',
  UA: 'Crimea Donbas Donbass',
  CN: 'Xinjiang Tibet Guangdong Sichuan Hubei Hunan Henan Hebei Shandong Shanxi Shaanxi Zhejiang Jiangsu Fujian Yunnan Guizhou Gansu Qinghai Hainan Liaoning Heilongjiang Inner_Mongolia',
  IN: 'Kashmir Punjab Gujarat Maharashtra Kerala Karnataka Bihar Assam Uttar_Pradesh Madhya_Pradesh Andhra_Pradesh Tamil_Nadu West_Bengal Rajasthan Haryana Jharkhand Odisha Telangana Goa Ladakh',
  PK: 'Balochistan Sindh Waziristan North_Waziristan South_Waziristan Khyber_Pakhtunkhwa',
  AF: 'Helmand Nangarhar',
  IQ: 'Kurdistan Anbar Nineveh',
  SY: 'Rojava Golan_Heights Golan Eastern_Ghouta',
  PS: 'West_Bank Gaza Gaza_Strip East_Jerusalem',
  SD: 'Darfur Kordofan',
  ET: 'Tigray Amhara Oromia',
  SO: 'Puntland Somaliland',
  NG: 'Borno Niger_Delta Biafra',
  GE: 'Abkhazia South_Ossetia',
  AZ: 'Nagorno-Karabakh Karabakh',
  MM: 'Rakhine',
  BR: 'Amazonia',
  MX: 'Chiapas Sinaloa Oaxaca Yucatan',
  ID: 'Java Sumatra Bali Aceh Papua Sulawesi Borneo',
  JP: 'Okinawa Hokkaido Honshu',
})

/** Parts of the world larger than a country. Source: the project's own list. */
export const WORLD_REGIONS: ReadonlySet<string> = wordSet(
  'Africa Asia Europe America Americas North_America South_America Latin_America Central_America Antarctica Oceania Arctic Middle_East Near_East Far_East Southeast_Asia South_Asia Central_Asia East_Asia West_Africa East_Africa North_Africa Sub-Saharan_Africa Sahel Sahara Maghreb Levant Balkans Caucasus Scandinavia Baltics Caribbean Mediterranean Atlantic Pacific Horn_of_Africa Persian_Gulf Black_Sea Red_Sea Baltic_Sea Caspian_Sea South_China_Sea East_China_Sea Aegean Adriatic Indian_Ocean Atlantic_Ocean Pacific_Ocean Suez_Canal Panama_Canal Bosphorus Himalayas Alps Andes Amazon_River Nile Danube Rhine Euphrates Tigris Mekong Dnieper West Earth Mars Venus Jupiter Saturn Moon Eastern_Europe Western_Europe Western_Sahara Strait_of_Hormuz English_Channel',
)

/** Names of countries beside those of `Intl.DisplayNames`, with their ISO 3166-1 code. Source: the project's own list. */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = regionsOf({
  US: 'US U.S. USA U.S.A. United_States United_States_of_America',
  GB: 'UK U.K. United_Kingdom',
  AE: 'UAE U.A.E. Emirates',
  RU: 'Russian_Federation',
  CN: 'PRC',
  KP: 'DPRK',
  KR: 'Korea Republic_of_Korea',
  TR: 'Turkey',
  CZ: 'Czech_Republic',
  MM: 'Myanmar Burma',
  CI: 'Ivory_Coast',
  CD: 'Congo DRC DR_Congo Democratic_Republic_of_Congo Democratic_Republic_of_the_Congo',
  CG: 'Republic_of_Congo',
  PS: 'Palestine Palestinian_Authority',
  HK: 'Hong_Kong',
  MO: 'Macau Macao',
  SZ: 'Swaziland',
  MK: 'Macedonia',
  TL: 'East_Timor',
  VA: 'Vatican Holy_See',
  NL: 'Holland',
  LC: 'Saint_Lucia',
  BA: 'Bosnia Bosnia_and_Herzegovina',
  TT: 'Trinidad Trinidad_and_Tobago',
  AG: 'Antigua',
  TZ: 'Zanzibar',
  VI: 'Virgin_Islands',
})

function regionsOf(byCountry: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(byCountry).flatMap(([code, names]) => [...wordSet(names)].map((name) => [name, code] as const)),
  )
}
