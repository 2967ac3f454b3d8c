import { wordSet } from '../text/word-set.ts'

/**
 * Words that stand before a person's name and are no part of it. Source: the project's own list of what English
 * newspapers put there (AP and Guardian style books' headings: titles, ranks, offices, clergy, nobility).
 */
export const TITLES: ReadonlySet<string> = wordSet(
  'Mr Mr. Mrs Mrs. Ms Ms. Miss Mx Dr Dr. Doctor Prof Prof. Professor Rev Rev. Reverend Fr. Father Sir Dame Madam Sister Brother Hon Hon.',
  'President Vice-President Premier Chancellor Minister Secretary Governor Gov. Lieutenant-Governor Mayor Senator Sen. Sens. Congressman Congresswoman',
  'Representative Rep. Reps. Delegate Assemblyman Assemblywoman Councilman Councilwoman Councillor Councilor Councilmember Alderman Speaker Ambassador Amb. Envoy',
  'Commissioner Attorney Atty. Solicitor Prosecutor Judge Justice Magistrate Sheriff Marshal Chief Deputy Inspector Superintendent Supt. Constable Detective Det.',
  'Officer Trooper Sergeant Sgt. Corporal Cpl. Private Pvt. Lieutenant Lt. Captain Capt. Major Maj. Colonel Col. General Gen. Brigadier Commander Cmdr. Admiral Adm. Commodore Marshal Airman Seaman',
  'King Queen Prince Princess Duke Duchess Earl Count Countess Baron Baroness Lord Lady Emperor Empress Sultan Emir Sheikh Sheik Shaikh Tsar Crown',
  'Pope Cardinal Archbishop Bishop Rabbi Imam Ayatollah Mullah Patriarch Pastor Deacon Monsignor Msgr. Chaplain Saint',
  'Chairman Chairwoman Chair Chairperson Director Coach Manager Principal Dean Provost Counselor Counsellor Spokesman Spokeswoman Spokesperson',
)

/** Words that make a longer title with one of the above: "Prime Minister", "Deputy Attorney General", "House Speaker". */
export const TITLE_MODIFIERS: ReadonlySet<string> = wordSet(
  'Prime Foreign Interior Defense Defence Finance Justice Health Education Energy Trade Labor Labour Environment Transport Culture Home Vice Deputy Assistant Acting Interim',
  'Former Ex Senior Junior First Chief Supreme Executive Managing General Attorney State Federal National House Senate Majority Minority Press Special Lead Head Police Fire',
  'County City District Major Lieutenant Rear Brigadier Staff Master Grand Crown Opposition Party Treasury Under Permanent Security Intelligence Homeland',
)

/** Lower-case descriptions that a name follows at once: "columnist Semih Idiz", "actor Tom Hanks". */
export const OCCUPATIONS: ReadonlySet<string> = wordSet(
  'actor actress activist adviser advisor aide ambassador analyst anchor architect artist astronaut astronomer athlete attorney author banker billionaire blogger boss broadcaster businessman businesswoman',
  'candidate captain celebrity chairman chairwoman champion chef chief coach columnist comedian commentator commissioner composer congressman congresswoman correspondent councillor critic defender',
  'demonstrator designer developer diplomat director doctor driver dissident economist editor engineer entrepreneur envoy executive expert farmer filmmaker firefighter founder co-founder general goalkeeper governor guitarist',
  'historian host inspector investor journalist judge justice lawmaker lawyer leader legend lobbyist manager mayor meteorologist midfielder minister model mother musician negotiator novelist nurse officer official',
  'owner painter partner photographer physicist player playwright poet politician premier president principal producer professor prosecutor protester psychologist quarterback rapper reporter representative',
  'researcher resident scientist secretary senator sheriff singer sociologist soldier spokesman spokesperson spokeswoman star striker student supporter surgeon teacher veteran victim wife husband brother sister son daughter father writer youtuber',
)

/** Verbs that a person's name stands beside: "said Johnson", "Johnson added". */
export const SPEECH_VERBS: ReadonlySet<string> = wordSet(
  'said says told tells added adds wrote writes tweeted asked replied explained argued argues noted insisted recalled testified joked warned claimed admitted announced',
)
