import { wordSet } from './word-set.ts'

/**
 * Nationality adjectives, peoples, languages and religions: names, but of nothing one can visit or that acts.
 * Source: the project's own list of peoples of the news beside the languages of `Intl.DisplayNames`.
 */
export const PEOPLES: ReadonlySet<string> = wordSet(
  'Afghan Albanian Algerian American African Asian European Andorran Angolan Argentine Argentinian Armenian Australian Austrian Azerbaijani Azeri Bahraini Bangladeshi Belarusian Belgian Belizean Beninese Bhutanese Bolivian Bosnian Brazilian British Briton Bulgarian Burmese Burundian Cambodian Cameroonian Canadian Chadian Chilean Chinese Colombian Congolese Croatian Croat Cuban Cypriot Czech Danish Dane Dominican Dutch Ecuadorian Ecuadorean Egyptian Emirati Eritrean Estonian Ethiopian Fijian Filipino Finnish Finn French Frenchman Gabonese Gambian Georgian German Ghanaian Greek Guatemalan Guinean Guyanese Haitian Honduran Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Irishman Israeli Italian Ivorian Jamaican Japanese Jordanian Kazakh Kenyan Korean Kosovar Kuwaiti Kyrgyz Lao Laotian Latvian Lebanese Liberian Libyan Lithuanian Macedonian Malagasy Malawian Malaysian Malian Maltese Mauritanian Mexican Moldovan Mongolian Montenegrin Moroccan Mozambican Namibian Nepalese Nepali New_Zealander Nicaraguan Nigerian Nigerien Norwegian Omani Pakistani Palestinian Panamanian Paraguayan Peruvian Polish Pole Portuguese Qatari Romanian Russian Rwandan Salvadoran Saudi Scottish Scot Senegalese Serbian Serb Singaporean Slovak Slovakian Slovenian Slovene Somali South_African South_Korean North_Korean Spanish Spaniard Sri_Lankan Sudanese Swedish Swede Swiss Syrian Taiwanese Tajik Tanzanian Thai Tibetan Togolese Tunisian Turkish Turk Turkmen Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Welsh Yemeni Zambian Zimbabwean English Englishman Catalan Basque Chechen Latin_American Latino Latina Hispanic Scandinavian Arab Arabic Arabian Kurd Kurdish Persian Uyghur Uighur Rohingya Tatar Roma Berber Pashtun Hazara Tutsi Hutu Yazidi Druze Alawite Bedouin Inuit Maori Māori Cherokee Navajo Sioux Native_American Aboriginal African-American Afro-American Asian-American Slavic Soviet Ottoman Byzantine Roman Western Californian Texan Londoner Parisian Yorker',
  'Muslim Islamic Islamist Christian Catholic Protestant Orthodox Jewish Jew Judaism Islam Christianity Hindu Hinduism Buddhist Buddhism Sikh Mormon Sunni Shia Shiite Shi’ite Shi’a Evangelical Anglican Lutheran Methodist Baptist Zionist Salafist Sufi Republican Democratic Democrat Tory Nazi Communist Marxist',
)

/** "Kurd", "Kurds", "Turkish". */
export const isPeople = (name: string): boolean =>
  PEOPLES.has(name) || (name.endsWith('s') && PEOPLES.has(name.slice(0, -1)))

/** Months, weekdays and feasts of the calendar: capitalized, never names here. */
export const CALENDAR: ReadonlySet<string> = wordSet(
  'January February March April May June July August September October November December Jan. Feb. Mar. Apr. Aug. Sept. Sep. Oct. Nov. Dec. Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Mon. Tue. Wed. Thu. Fri. Sat. Sun.',
)
