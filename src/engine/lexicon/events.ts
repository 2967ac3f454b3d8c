import { wordSet } from '../text/word-set.ts'

/** Words that tell an event in its name: "World Cup", "Vietnam War", "Hurricane Katrina". Source: the project's own list. */
export const EVENT_HEADS: ReadonlySet<string> = wordSet(
  'War Wars Cup Games Olympics Paralympics Championship Championships Tournament Open Masters Prix Marathon Derby Bowl Series Playoffs Election Elections Primary Caucuses Referendum Summit Conference Forum Congress Festival Awards Oscars Grammys Emmys Golden_Globes Biennale Expo Fair Parade Revolution Uprising Intifada Spring Massacre Holocaust Genocide Crisis Conflict Hurricane Typhoon Cyclone Storm Earthquake Tsunami Pandemic Brexit Armistice Battle Siege Operation Eurovision Coachella Glastonbury Wimbledon Super_Bowl Tour Accords Talks Week Weekend Convention Debate Inauguration Coronation Jubilee Trial Trials',
)
