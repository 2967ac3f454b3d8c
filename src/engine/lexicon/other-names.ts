import type { EntityType } from '../../types.ts'
import { US_STATES } from './us-states.ts'

/** Names of one thing that are well known to be one thing; no article has to prove it. */
export interface OtherNames {
  readonly type: EntityType
  readonly names: readonly string[]
}

const rows = (type: EntityType, text: string): OtherNames[] =>
  text
    .trim()
    .split('\n')
    .map((line) => ({ type, names: line.split('|').map((name) => name.trim()) }))

/**
 * Source: the project's own list of official and common short names (UN and EU protocol names, style books of AP,
 * Reuters, Guardian and BBC). Compared without case, diacritics, full stops and a leading "the": "U.S." needs no entry
 * beside "US". A name may stand in two lines: it then ties only where the article has names of one of them.
 */
const PLACES = rows(
  'place',
  `
  United States | US | USA | United States of America | America
  United Kingdom | UK | Britain | Great Britain | United Kingdom of Great Britain and Northern Ireland
  United Arab Emirates | UAE | Emirates
  Saudi Arabia | KSA | Kingdom of Saudi Arabia
  Democratic Republic of the Congo | Democratic Republic of Congo | DR Congo | DRC | Congo-Kinshasa | Congo
  Republic of the Congo | Republic of Congo | Congo-Brazzaville | Congo
  South Korea | Republic of Korea | ROK
  North Korea | DPRK | Democratic People's Republic of Korea
  China | PRC | People's Republic of China
  Taiwan | Republic of China
  Russia | Russian Federation
  Germany | Federal Republic of Germany
  Iran | Islamic Republic of Iran
  Syria | Syrian Arab Republic
  Turkey | Türkiye | Republic of Turkey | Republic of Türkiye
  Czech Republic | Czechia
  Ivory Coast | Côte d'Ivoire
  Cape Verde | Cabo Verde
  Swaziland | Eswatini
  Myanmar | Burma
  East Timor | Timor-Leste
  North Macedonia | Republic of North Macedonia
  Netherlands | Holland
  Bosnia and Herzegovina | Bosnia-Herzegovina | Bosnia & Herzegovina | Bosnia | BiH
  Vatican | Holy See | Vatican City
  Palestinian territories | Palestinian Territories | Occupied Palestinian Territories | OPT
  Central African Republic | CAR
  Papua New Guinea | PNG
  New Zealand | NZ | Aotearoa
  Soviet Union | USSR | Union of Soviet Socialist Republics
  European Economic Area | EEA
  Gaza Strip | Gaza
  Kyiv | Kiev
  Kharkiv | Kharkov
  Odesa | Odessa
  Lviv | Lvov
  Mykolaiv | Nikolaev
  Zaporizhzhia | Zaporozhye | Zaporizhia
  Donbas | Donbass
  Mumbai | Bombay
  Chennai | Madras
  Kolkata | Calcutta
  Bengaluru | Bangalore
  Beijing | Peking
  Yangon | Rangoon
  Ho Chi Minh City | Saigon | HCMC
  Raqqa | Raqa | Ar-Raqqah | al-Raqqa
  Astana | Nur-Sultan
  Londonderry | Derry
  Hong Kong | HK | HKSAR
  Washington, D.C. | Washington DC | D.C. | Washington
  District of Columbia | D.C.
  New York City | NYC | Big Apple
  Los Angeles | L.A.
  San Francisco | San Fran
  Las Vegas | Vegas
  Cape Town | Mother City
  Philadelphia | Philly
  St. Louis | Saint Louis
  St. Petersburg | Saint Petersburg
  West Bank | Judea and Samaria
  Aleppo | Halab
  Islamic Emirate of Afghanistan | Afghanistan
`,
)

const ORGANIZATIONS = rows(
  'organization',
  `
  Islamic State | ISIS | ISIL | IS | Daesh | Daesch | Da'esh | Daech | Islamic State group | Islamic State of Iraq and Syria | Islamic State of Iraq and the Levant | Islamic State in Iraq and Syria | Islamic State in Iraq and the Levant | Islamic State of Iraq and al-Sham
  al-Qaeda | al-Qaida | al-Qa'ida | Qaeda | Qaida
  al-Shabab | al-Shabaab | Shabab | Shabaab
  Hezbollah | Hizbollah | Hizbullah | Hezballah | Hizballah
  Hamas | Islamic Resistance Movement
  Houthis | Ansar Allah | Ansarullah | Houthi
  Taliban | Taleban
  Tehrik-i-Taliban Pakistan | Tehreek-e-Taliban Pakistan | Tehrik-e-Taliban Pakistan | TTP
  Pakistan Tehreek-e-Insaf | Pakistan Tehreek-e-Insaaf | PTI
  Hayat Tahrir al-Sham | HTS
  Syrian Democratic Forces | SDF
  Free Syrian Army | FSA
  People's Protection Units | People's Defense Units | YPG
  Kurdistan Workers' Party | Kurdistan Workers Party | PKK
  Democratic Union Party | PYD
  Justice and Development Party | AKP | AK Party
  Republican People's Party | CHP
  Palestine Liberation Organization | Palestine Liberation Organisation | PLO
  Palestinian Authority | PA | Palestinian National Authority
  Israel Defense Forces | Israel Defence Forces | IDF | Israeli Defense Forces | Israeli Defence Forces
  Islamic Revolutionary Guard Corps | Islamic Revolutionary Guards Corps | IRGC | Revolutionary Guards | Revolutionary Guard
  United Nations | UN | United Nations Organization
  United Nations Security Council | UN Security Council | UNSC | Security Council
  United Nations General Assembly | UN General Assembly | UNGA
  European Union | EU
  European Central Bank | ECB
  North Atlantic Treaty Organization | North Atlantic Treaty Organisation | NATO
  African Union | AU
  Association of Southeast Asian Nations | ASEAN
  Organization of the Petroleum Exporting Countries | OPEC
  World Health Organization | World Health Organisation | WHO
  World Trade Organization | World Trade Organisation | WTO
  World Food Programme | World Food Program | WFP | UN World Food Programme
  International Monetary Fund | IMF
  International Criminal Court | ICC
  International Court of Justice | ICJ | World Court
  International Atomic Energy Agency | IAEA
  International Committee of the Red Cross | ICRC
  International Olympic Committee | IOC
  UN High Commissioner for Refugees | United Nations High Commissioner for Refugees | UN Refugee Agency | UNHCR
  United Nations Relief and Works Agency | UN Relief and Works Agency | United Nations Relief and Works Agency for Palestine Refugees | UNRWA
  United Nations Children's Fund | UNICEF
  United Nations Educational, Scientific and Cultural Organization | UNESCO
  Organization for Economic Cooperation and Development | Organisation for Economic Co-operation and Development | OECD
  Organization for Security and Cooperation in Europe | Organisation for Security and Co-operation in Europe | OSCE
  Doctors Without Borders | Médecins Sans Frontières | MSF
  Human Rights Watch | HRW
  Amnesty International | Amnesty
  Syrian Observatory for Human Rights | SOHR
  Federal Bureau of Investigation | FBI
  Central Intelligence Agency | CIA
  National Security Agency | NSA
  National Security Council | NSC
  Department of Justice | Justice Department | DOJ | US Department of Justice | US Justice Department
  Department of Homeland Security | DHS | Homeland Security
  Department of Defense | Defense Department | DOD | US Department of Defense | US Defense Department
  State Department | Department of State | US State Department | US Department of State
  Treasury Department | Department of the Treasury | US Treasury Department | US Department of the Treasury | US Treasury
  Department of Education | Education Department | US Department of Education
  Department of Energy | Energy Department | US Department of Energy
  Department of Health and Human Services | Health and Human Services | HHS
  Food and Drug Administration | FDA | US Food and Drug Administration
  Environmental Protection Agency | EPA
  Federal Aviation Administration | FAA
  Federal Communications Commission | FCC
  Federal Emergency Management Agency | FEMA
  Federal Reserve | Fed | Federal Reserve Board | US Federal Reserve
  Federal Trade Commission | FTC
  Drug Enforcement Administration | DEA
  Internal Revenue Service | IRS
  Securities and Exchange Commission | SEC
  National Transportation Safety Board | NTSB
  National Oceanic and Atmospheric Administration | NOAA
  National Institutes of Health | NIH
  Centers for Disease Control and Prevention | Centers for Disease Control | CDC
  Immigration and Customs Enforcement | ICE | US Immigration and Customs Enforcement
  Customs and Border Protection | CBP | US Customs and Border Protection
  National Aeronautics and Space Administration | NASA
  European Space Agency | ESA
  US Supreme Court | Supreme Court of the United States | SCOTUS
  US Air Force | United States Air Force | USAF
  US Navy | United States Navy
  US Army | United States Army
  US Marine Corps | United States Marine Corps | USMC | US Marines
  US Congress | United States Congress
  US Senate | United States Senate
  US House of Representatives | US House | United States House of Representatives | House of Representatives
  Republican National Committee | RNC
  Democratic National Committee | DNC
  Republican Party | GOP | Grand Old Party | Republicans
  Democratic Party | Democrats
  National Rifle Association | NRA
  American Civil Liberties Union | ACLU
  National Health Service | NHS
  Conservative Party | Conservatives | Tories | Tory Party
  Labour Party | Labour
  Liberal Democrats | Lib Dems | Liberal Democrat Party
  Scottish National Party | SNP
  Democratic Unionist Party | DUP
  UK Independence Party | UKIP
  Alternative for Germany | Alternative für Deutschland | AfD
  Christian Democratic Union | CDU
  Christian Social Union | CSU
  Social Democratic Party of Germany | Social Democrats | SPD
  African National Congress | ANC
  Bharatiya Janata Party | BJP
  Indian National Congress | Congress party
  Ministry of Defence | Ministry of Defense | MoD | Defence Ministry | Defense Ministry
  Foreign Ministry | Ministry of Foreign Affairs | Foreign Affairs Ministry
  Interior Ministry | Ministry of the Interior | Ministry of Interior
  Finance Ministry | Ministry of Finance
  Health Ministry | Ministry of Health
  Foreign Office | FCO | FCDO | Foreign, Commonwealth and Development Office | Foreign and Commonwealth Office
  Metropolitan Police | Scotland Yard | Met Police | Metropolitan Police Service
  Crown Prosecution Service | CPS
  Office for National Statistics | ONS
  British Broadcasting Corporation | BBC
  Associated Press | AP
  Agence France-Presse | AFP
  New York Times | NYT | NY Times
  Wall Street Journal | WSJ
  Washington Post | WaPo
  Los Angeles Times | LA Times
  Canadian Broadcasting Corporation | CBC
  Australian Broadcasting Corporation | ABC
  American Broadcasting Company | ABC
  New York Stock Exchange | NYSE
  London Stock Exchange | LSE
  National Football League | NFL
  National Basketball Association | NBA
  National Hockey League | NHL
  Major League Baseball | MLB
  Major League Soccer | MLS
  National Collegiate Athletic Association | NCAA
  Manchester United | Man United | Man Utd | Manchester Utd
  Manchester City | Man City
  Tottenham Hotspur | Tottenham | Spurs
  San Antonio Spurs | Spurs
  Paris Saint-Germain | PSG
  Wolverhampton Wanderers | Wolves
  West Ham United | West Ham
  Newcastle United | Newcastle
  Leicester City | Leicester
  Brighton & Hove Albion | Brighton
  Bayern Munich | Bayern München | FC Bayern | Bayern
  Real Madrid | Real Madrid CF
  Barcelona | FC Barcelona | Barça
  Volkswagen | VW | Volkswagen Group | Volkswagen AG
  General Motors | GM
  General Electric | GE
  Procter & Gamble | P&G
  Johnson & Johnson | J&J
  International Business Machines | IBM
  JPMorgan Chase | JPMorgan | JP Morgan | JPMorgan Chase & Co.
  Goldman Sachs | Goldman
  Massachusetts Institute of Technology | MIT
  University of California, Los Angeles | UCLA
  London School of Economics | LSE
  Jalisco New Generation Cartel | CJNG
  Revolutionary Armed Forces of Colombia | FARC
  Irish Republican Army | IRA
  Ku Klux Klan | KKK
`,
)

const OTHERS = rows(
  'other',
  `
  Affordable Care Act | Obamacare | ACA
  Joint Comprehensive Plan of Action | JCPOA
  North American Free Trade Agreement | NAFTA
  United States-Mexico-Canada Agreement | US-Mexico-Canada Agreement | USMCA
  Deferred Action for Childhood Arrivals | DACA
  General Data Protection Regulation | GDPR
  Hubble Space Telescope | Hubble
  James Webb Space Telescope | JWST | Webb Telescope
  International Space Station | ISS
  Dow Jones Industrial Average | Dow | Dow Jones
  Nasdaq Composite | Nasdaq
  FTSE 100 | Footsie
  Financial Times Stock Exchange 100 | FTSE 100
  Democrats | Democratic | Democrat
  Republicans | Republican
  Conservatives | Conservative
  Shiite | Shia | Shi'ite | Shiites | Shias
  Quran | Koran | Qur'an
  Uyghurs | Uighurs | Uyghur | Uighur
`,
)

const EVENTS = rows(
  'event',
  `
  World War II | Second World War | World War Two | WWII | WW2
  World War I | First World War | World War One | WWI | WW1
  World Cup | FIFA World Cup
  Champions League | UEFA Champions League
  Europa League | UEFA Europa League
  Academy Awards | Oscars
`,
)

const STATES: OtherNames[] = US_STATES.map((names) => ({ type: 'place', names }))

export const OTHER_NAMES: readonly OtherNames[] = [...PLACES, ...STATES, ...ORGANIZATIONS, ...OTHERS, ...EVENTS]
