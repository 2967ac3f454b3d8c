import { readGroups, readPairs, readRows, readWords } from '../../read-words.ts'
import capitals from './capitals.json' with { type: 'json' }
import companies from './companies.json' with { type: 'json' }
import countries from './countries.json' with { type: 'json' }
import demonyms from './demonyms.json' with { type: 'json' }
import exonyms from './exonyms.json' with { type: 'json' }
import femaleNames from './female-names.json' with { type: 'json' }
import institutions from './institutions.json' with { type: 'json' }
import landsBehindThe from './lands-behind-the.json' with { type: 'json' }
import leaders from './leaders.json' with { type: 'json' }
import listedAs from './listed-as.json' with { type: 'json' }
import maleNames from './male-names.json' with { type: 'json' }
import media from './media.json' with { type: 'json' }
import peoples from './peoples.json' with { type: 'json' }
import regions from './regions.json' with { type: 'json' }
import seats from './seats.json' with { type: 'json' }
import teams from './teams.json' with { type: 'json' }
import usStates from './us-states.json' with { type: 'json' }
import wellKnownEvents from './well-known-events.json' with { type: 'json' }
import wellKnownOrganizations from './well-known-organizations.json' with { type: 'json' }
import wellKnownOthers from './well-known-others.json' with { type: 'json' }
import worldRegions from './world-regions.json' with { type: 'json' }

export const LANDS_BEHIND_THE = readWords(landsBehindThe)
export const CAPITAL_OF = readPairs<string>(capitals)
export const COMPANIES = readWords(companies)
export const COUNTRY_NAMES = readGroups(countries)
export const DEMONYMS_OF = readRows(demonyms)
export const EXONYMS = readRows(exonyms)
export const FEMALE_NAMES = readWords(femaleNames)
export const INSTITUTIONS = readWords(institutions)
export const LEADERS = readRows(leaders)
export const LISTED_AS = readPairs<string>(listedAs)
export const MALE_NAMES = readWords(maleNames)
export const MEDIA = readWords(media)
export const PEOPLES = readWords(peoples)
export const REGIONS = readGroups(regions)
export const SEAT_OF = readPairs<string>(seats)
export const TEAMS = readWords(teams)
export const US_STATES = readRows(usStates)
export const WELL_KNOWN_EVENTS = readWords(wellKnownEvents)
export const WELL_KNOWN_ORGANIZATIONS = readWords(wellKnownOrganizations)
export const WELL_KNOWN_OTHERS = readWords(wellKnownOthers)
export const WORLD_REGIONS = readWords(worldRegions)
