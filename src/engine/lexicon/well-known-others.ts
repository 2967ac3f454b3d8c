import { wordSet } from '../text/word-set.ts'

/** Events that are called by nothing else. Source: the project's own list of what newspapers write without explaining it. */
export const WELL_KNOWN_EVENTS: ReadonlySet<string> = wordSet(
  'Arab_Spring Prague_Spring Cold_War World_War_I World_War_II World_War_Two World_War_One First_World_War Second_World_War Great_War Great_Depression Cultural_Revolution Holocaust Nakba Brexit Euromaidan Watergate Olympics Winter_Olympics Summer_Olympics Paralympics World_Cup Super_Bowl Eurovision Oscars Emmys Grammys Golden_Globes Baftas BAFTAs Industrial_Revolution French_Revolution',
)

/** Feasts, prizes and programmes: names, but of nothing that acts. Source: as above. */
export const WELL_KNOWN_OTHERS: ReadonlySet<string> = wordSet(
  'Christmas Christmas_Eve Christmas_Day Easter Thanksgiving Thanksgiving_Day Halloween Hanukkah Passover Yom_Kippur Rosh_Hashanah Ramadan Eid Eid_al-Fitr Eid_al-Adha Diwali Nowruz Lunar_New_Year New_Year’s_Eve New_Year’s_Day Memorial_Day Labor_Day Independence_Day Veterans_Day Presidents_Day Juneteenth Boxing_Day Bastille_Day Valentine’s_Day St._Patrick’s_Day Mother’s_Day Father’s_Day',
  'Nobel_Prize Nobel_Peace_Prize Pulitzer_Prize Booker_Prize Turner_Prize Purple_Heart Medal_of_Honor Victoria_Cross Olympic Paralympic Medicare Medicaid Obamacare Affordable_Care_Act Quran Koran Torah Talmud Magna_Carta',
)
