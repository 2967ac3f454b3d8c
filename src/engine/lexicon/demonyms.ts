/**
 * Country: adjective and people, singular; a plural by "s" needs no entry. Source: the project's own list after the CIA World
 * Factbook's "nationality" (public domain) and the Guardian's style guide.
 */
const DEMONYMS = `
Afghanistan: Afghan; Albania: Albanian; Algeria: Algerian; Andorra: Andorran; Angola: Angolan; Argentina: Argentine Argentinian Argentinean; Armenia: Armenian; Australia: Australian Aussie;
Austria: Austrian; Azerbaijan: Azerbaijani Azeri; Bahrain: Bahraini; Bangladesh: Bangladeshi; Barbados: Barbadian; Belarus: Belarusian Belarussian; Belgium: Belgian; Belize: Belizean; Benin: Beninese;
Bhutan: Bhutanese; Bolivia: Bolivian; Bosnia: Bosnian; Botswana: Botswanan; Brazil: Brazilian; Brunei: Bruneian; Bulgaria: Bulgarian; Burkina Faso: Burkinabe; Burundi: Burundian;
Cambodia: Cambodian; Cameroon: Cameroonian; Canada: Canadian; Chad: Chadian; Chile: Chilean; China: Chinese; Colombia: Colombian; Croatia: Croatian Croat;
Cuba: Cuban; Cyprus: Cypriot; Czech Republic: Czech; Denmark: Danish Dane; Ecuador: Ecuadorean Ecuadorian; Egypt: Egyptian; El Salvador: Salvadoran Salvadorean; England: English Englishman Englishmen Englishwoman;
Eritrea: Eritrean; Estonia: Estonian; Ethiopia: Ethiopian; Finland: Finnish Finn; France: French Frenchman Frenchmen Frenchwoman; Gabon: Gabonese; Gambia: Gambian; Georgia: Georgian; Germany: German; Ghana: Ghanaian;
Greece: Greek; Guatemala: Guatemalan; Guyana: Guyanese; Haiti: Haitian; Honduras: Honduran; Hungary: Hungarian; Iceland: Icelandic Icelander; India: Indian; Indonesia: Indonesian;
Iran: Iranian; Iraq: Iraqi; Ireland: Irish Irishman Irishmen Irishwoman; Israel: Israeli; Italy: Italian; Ivory Coast: Ivorian; Jamaica: Jamaican; Japan: Japanese; Jordan: Jordanian; Kazakhstan: Kazakh Kazakhstani;
Kenya: Kenyan; North Korea: North_Korean; South Korea: South_Korean; Kosovo: Kosovan Kosovar; Kuwait: Kuwaiti; Kyrgyzstan: Kyrgyz; Laos: Laotian; Latvia: Latvian; Lebanon: Lebanese; Liberia: Liberian; Libya: Libyan;
Liechtenstein: Liechtensteiner; Lithuania: Lithuanian; Luxembourg: Luxembourger; Madagascar: Malagasy; Malawi: Malawian; Malaysia: Malaysian; Maldives: Maldivian; Mali: Malian; Malta: Maltese; Mauritania: Mauritanian; Mauritius: Mauritian;
Mexico: Mexican; Moldova: Moldovan; Monaco: Monegasque; Mongolia: Mongolian; Montenegro: Montenegrin; Morocco: Moroccan; Mozambique: Mozambican; Myanmar: Burmese; Namibia: Namibian; Nepal: Nepali Nepalese;
Netherlands: Dutch Dutchman Dutchmen Dutchwoman; New Zealand: New_Zealander Kiwi; Nicaragua: Nicaraguan; Niger: Nigerien; Nigeria: Nigerian; North Macedonia: Macedonian; Norway: Norwegian; Oman: Omani; Pakistan: Pakistani;
Palestine: Palestinian; Panama: Panamanian; Papua New Guinea: Papua_New_Guinean; Paraguay: Paraguayan; Peru: Peruvian; Philippines: Filipino Filipina Philippine; Poland: Polish Pole; Portugal: Portuguese; Qatar: Qatari; Romania: Romanian;
Russia: Russian; Rwanda: Rwandan; Saudi Arabia: Saudi Saudi_Arabian; Scotland: Scottish Scot Scotsman; Senegal: Senegalese; Serbia: Serbian Serb; Sierra Leone: Sierra_Leonean; Singapore: Singaporean; Slovakia: Slovak Slovakian;
Slovenia: Slovenian Slovene; Somalia: Somali Somalian; South Africa: South_African; South Sudan: South_Sudanese; Spain: Spanish Spaniard; Sri Lanka: Sri_Lankan; Sudan: Sudanese; Sweden: Swedish Swede; Switzerland: Swiss; Syria: Syrian;
Taiwan: Taiwanese; Tajikistan: Tajik; Tanzania: Tanzanian; Thailand: Thai; Tibet: Tibetan; Togo: Togolese; Trinidad and Tobago: Trinidadian; Tunisia: Tunisian; Turkey: Turkish Turk; Turkmenistan: Turkmen; Uganda: Ugandan;
Ukraine: Ukrainian; United Arab Emirates: Emirati; United Kingdom: British Briton Brit; United States: American; Uruguay: Uruguayan; Uzbekistan: Uzbek; Venezuela: Venezuelan; Vietnam: Vietnamese; Wales: Welsh Welshman; Yemen: Yemeni;
Zambia: Zambian; Zimbabwe: Zimbabwean; European Union: European; Gaza: Gazan
`

/** Country → its adjective and its people's names. */
export const DEMONYMS_OF: readonly (readonly [country: string, words: readonly string[]])[] = DEMONYMS.trim()
  .split(/;\s*/)
  .map((entry) => {
    const [country, words] = entry.split(': ') as [string, string]
    return [country, words.split(' ').map((word) => word.replaceAll('_', ' '))] as const
  })
