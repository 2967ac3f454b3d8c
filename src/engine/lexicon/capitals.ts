/**
 * Capitals and seats of power with the country whose government they are named for. Source: the project's own list
 * (capitals by the UN's list of member states, seats of government by their own constitutions).
 * Countries are in the form that English news uses.
 */
const CAPITALS = `
Kabul: Afghanistan; Tirana: Albania; Algiers: Algeria; Luanda: Angola; Buenos Aires: Argentina; Yerevan: Armenia;
Canberra: Australia; Vienna: Austria; Baku: Azerbaijan; Manama: Bahrain; Dhaka: Bangladesh; Minsk: Belarus; Brussels: European Union;
La Paz: Bolivia; Sarajevo: Bosnia; Gaborone: Botswana; Brasilia: Brazil; Sofia: Bulgaria; Ouagadougou: Burkina Faso;
Phnom Penh: Cambodia; Yaounde: Cameroon; Ottawa: Canada; Bangui: Central African Republic; N'Djamena: Chad; Santiago: Chile;
Beijing: China; Peking: China; Bogota: Colombia; Kinshasa: Democratic Republic of Congo; Brazzaville: Republic of Congo; Zagreb: Croatia; Havana: Cuba;
Nicosia: Cyprus; Prague: Czech Republic; Copenhagen: Denmark; Djibouti City: Djibouti; Quito: Ecuador; Cairo: Egypt; San Salvador: El Salvador;
Asmara: Eritrea; Tallinn: Estonia; Addis Ababa: Ethiopia; Helsinki: Finland; Paris: France; Tbilisi: Georgia;
Berlin: Germany; Accra: Ghana; Athens: Greece; Guatemala City: Guatemala; Conakry: Guinea; Port-au-Prince: Haiti; Tegucigalpa: Honduras; Budapest: Hungary; Reykjavik: Iceland;
New Delhi: India; Delhi: India; Jakarta: Indonesia; Tehran: Iran; Teheran: Iran; Baghdad: Iraq; Dublin: Ireland; Jerusalem: Israel; Tel Aviv: Israel; Rome: Italy;
Kingston: Jamaica; Tokyo: Japan; Amman: Jordan; Astana: Kazakhstan; Nairobi: Kenya; Pyongyang: North Korea; Seoul: South Korea; Pristina: Kosovo; Bishkek: Kyrgyzstan;
Vientiane: Laos; Riga: Latvia; Beirut: Lebanon; Monrovia: Liberia; Tripoli: Libya; Vilnius: Lithuania; Antananarivo: Madagascar;
Lilongwe: Malawi; Kuala Lumpur: Malaysia; Putrajaya: Malaysia; Bamako: Mali; Valletta: Malta; Nouakchott: Mauritania; Mexico City: Mexico; Chisinau: Moldova; Ulaanbaatar: Mongolia;
Podgorica: Montenegro; Rabat: Morocco; Maputo: Mozambique; Naypyidaw: Myanmar; Naypyitaw: Myanmar; Windhoek: Namibia; Kathmandu: Nepal; The Hague: Netherlands; Wellington: New Zealand;
Managua: Nicaragua; Niamey: Niger; Abuja: Nigeria; Skopje: North Macedonia; Oslo: Norway; Muscat: Oman; Islamabad: Pakistan; Rawalpindi: Pakistan; Ramallah: Palestinian Authority;
Asuncion: Paraguay; Lima: Peru; Manila: Philippines; Warsaw: Poland; Lisbon: Portugal; Doha: Qatar; Bucharest: Romania; Moscow: Russia; Kigali: Rwanda; Riyadh: Saudi Arabia; Dakar: Senegal;
Belgrade: Serbia; Freetown: Sierra Leone; Bratislava: Slovakia; Ljubljana: Slovenia; Mogadishu: Somalia; Pretoria: South Africa; Juba: South Sudan; Madrid: Spain; Colombo: Sri Lanka;
Khartoum: Sudan; Stockholm: Sweden; Bern: Switzerland; Berne: Switzerland; Damascus: Syria; Taipei: Taiwan; Dushanbe: Tajikistan; Dodoma: Tanzania; Bangkok: Thailand; Lome: Togo; Tunis: Tunisia;
Ankara: Turkey; Ashgabat: Turkmenistan; Kampala: Uganda; Kyiv: Ukraine; Kiev: Ukraine; Abu Dhabi: United Arab Emirates; London: United Kingdom;
Washington: United States; Washington DC: United States; Montevideo: Uruguay; Tashkent: Uzbekistan; Caracas: Venezuela; Hanoi: Vietnam; Sanaa: Yemen; Lusaka: Zambia; Harare: Zimbabwe
`

const SEATS = `
Kremlin: Russia; White House: United States; Pentagon: United States; Capitol Hill: United States; Foggy Bottom: United States; Downing Street: United Kingdom; 10 Downing Street: United Kingdom; No 10: United Kingdom;
Number 10: United Kingdom; Number Ten: United Kingdom; Whitehall: United Kingdom; Westminster: United Kingdom; Elysee: France; Elysee Palace: France; Quai d'Orsay: France; Matignon: France;
Blue House: South Korea; Chancellery: Germany; Zhongnanhai: China; Holyrood: Scotland; Stormont: Northern Ireland; Senedd: Wales; Palazzo Chigi: Italy; Moncloa: Spain; Planalto: Brazil; Casa Rosada: Argentina; Berlaymont: European Union
`

const entries = (text: string): [string, string][] =>
  text
    .trim()
    .split(/;\s*/)
    .map((entry) => entry.split(': ') as [string, string])

/** City → the country whose government it can stand for. */
export const CAPITAL_OF: readonly [string, string][] = entries(CAPITALS)

/** Palace, street or quarter → the country whose government sits there. */
export const SEAT_OF: readonly [string, string][] = entries(SEATS)
