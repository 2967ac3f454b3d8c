import { wordSet } from '../text/word-set.ts'

/**
 * Words that organizations' names end in or are built around. Source: the project's own list of forms of company,
 * public bodies, parties, media and clubs.
 */
export const ORGANIZATION_HEADS: ReadonlySet<string> = wordSet(
  'Inc Inc. Ltd Ltd. LLC LLP Corp Corp. Co. Company Companies Corporation Group Holdings Holding PLC plc AG GmbH SA NV SE Bros. Partners Ventures Capital Industries Enterprises Technologies Systems Labs Laboratories Motors Airlines Airways Pharmaceuticals Energy Petroleum Bank Bancorp Insurance Securities Financial Entertainment Studios Pictures Records Productions Games Brewing',
  'Ministry Department Dept. Agency Authority Bureau Office Commission Committee Council Board Court Tribunal Parliament Congress Senate Assembly House Cabinet Government Administration Treasury Service Services Police Army Navy Force Forces Guard Guards Corps Command Brigade Brigades Battalion Regiment Division Fleet Militia Militias Front Movement Party Alliance Coalition Union Federation Confederation League Association Assn. Society Organization Organisation Foundation Fund Trust Institute Institution Center Centre Observatory Network Initiative Project Campaign Committee Caucus Secretariat Directorate Embassy Consulate Chamber Exchange',
  'University College School Academy Seminary Hospital Clinic Church Museum Library Orchestra Theatre Theater',
  'Times Post Journal Herald Tribune Gazette Telegraph Guardian Chronicle Daily Weekly News Press Observer Standard Star Mail Mirror Sun Globe Inquirer Courier Examiner Magazine Review Broadcasting Radio Television TV Media Channel Newspaper Agency Monitor',
  'United City FC F.C. AFC Club Athletic Rovers Wanderers Hotspur Cavaliers Lakers Yankees Giants Patriots Tigers Lions Bulls Bears Eagles Warriors Rangers Raiders Cowboys Panthers',
  'Republicans Democrats Conservatives Liberals Greens',
)

/** Organizations of one or two words that no ending tells. Source: the project's own list of bodies met in world news. */
export const WELL_KNOWN_ORGANIZATIONS: ReadonlySet<string> = wordSet(
  'UN U.N. EU E.U. NATO Nato OPEC Opec OSCE ASEAN WHO WTO IMF IAEA OECD UNESCO UNICEF UNHCR UNRWA Unicef Unesco ICC ICJ FIFA Fifa UEFA Uefa IOC NFL NBA MLB NHL NCAA G7 G20 G-7 G-20 BRICS Interpol Europol Eurojust Frontex United_Nations European_Union African_Union Arab_League World_Bank World_Health_Organization World_Food_Program World_Food_Programme World_Trade_Organization International_Monetary_Fund International_Atomic_Energy_Agency International_Criminal_Court International_Court_of_Justice Red_Cross Red_Crescent',
  'FBI CIA NSA FDA CDC EPA NASA Nasa FEMA DEA ATF IRS SEC FCC FTC DHS ICE TSA DOJ NIH NOAA NTSB FAA GAO USDA Pentagon Kremlin White_House Downing_Street Scotland_Yard Capitol_Hill Whitehall Élysée MI5 MI6 GCHQ NHS FSB GRU KGB Mossad Shin_Bet IDF IRGC PLO PKK YPG SDF FARC IRA',
  'IS ISIS ISIL Isis Isil Daesh Islamic_State Taliban Hamas Hezbollah Hizbollah Hizbullah Fatah Houthis al-Qaeda al-Qaida Al-Qaeda Al_Qaeda al_Qaeda Al-Shabab al-Shabaab al-Shabab Boko_Haram Wagner Muslim_Brotherhood Islamic_Jihad',
  'AP AFP Reuters BBC CNN NBC CBS ABC PBS NPR MSNBC Bloomberg Politico Axios Xinhua TASS Tass Interfax Guardian Al_Jazeera Al-Jazeera Al_Arabiya Al_Monitor Associated_Press Agence_France-Presse Deutsche_Welle Fox_News Sky_News Der_Spiegel Le_Monde BuzzFeed Vox Breitbart Newsweek',
  'Google Facebook Twitter YouTube Amazon Microsoft Netflix Tesla Boeing Airbus Samsung Huawei Intel IBM Nvidia OpenAI TikTok ByteDance Reddit LinkedIn Snapchat Pinterest Bluesky Mastodon Truth_Social WeChat WhatsApp Instagram Telegram Uber Airbnb Walmart Pfizer Moderna AstraZeneca BioNTech Siemens Volkswagen Toyota Honda Nissan BMW Ford Renault ExxonMobil Exxon Chevron BP Shell Gazprom Rosneft Aramco Goldman_Sachs JPMorgan HSBC Citigroup Barclays Deutsche_Bank Credit_Suisse UBS Starbucks McDonald’s Nike Adidas Disney Sony Nintendo SpaceX Alibaba Tencent Foxconn Lufthansa Ryanair Verizon AT&T Comcast',
  'Amnesty_International Human_Rights_Watch Greenpeace Oxfam Doctors_Without_Borders Transparency_International Knesset Bundestag Bundesbank Duma Verkhovna_Rada Lok_Sabha Labour GOP DNC RNC Tories',
)

/** Acronyms in capitals that are units, degrees or plain words, never names. */
export const NO_ACRONYMS: ReadonlySet<string> = wordSet(
  'CEO CFO COO CTO MP MPs MEP PM VP AM A.M. P.M. PHD MD DNA RNA HIV AIDS COVID GDP USD GBP EUR TV DVD CD PC AI IT HR PR ID OK FAQ DIY VIP UFO ATM GPS USB LED SUV LGBT LGBTQ BREAKING UPDATE UPDATED LIVE WATCH READ MORE NEW PHOTO VIDEO PHOTOS CLAIM FACT EXCLUSIVE OPINION GMT EST EDT PST BST CET UTC RIP NGO NGOs USB-C USB-A GSM CDMA LTE 3G 4G 5G SIM HDMI PDF API APIs VPN URL HTML RAM CPU GPU SSD LCD OLED NFC IOS RGB HDR UHD HD 4K MP3 SMS MMS SEO SaaS B2B IPO IPOs ETF ETFs ROI ESG EV EVs M&A GRC SQL PTSD ADHD IVF IQ EQ STEM MBA BA PhD LLM BMI ICU ER EMS SWAT IED IEDs WMD ICBM RPG UAV UAVs DUI DWI RSVP ETA POW POWs PPE CCTV MRI CAPTION ALSO',
)
