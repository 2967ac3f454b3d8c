import { wordSet } from '../text/word-set.ts'

/** Words of sports reports: in them a city is mostly its team. Source: the project's own list. */
export const SPORT_WORDS: ReadonlySet<string> = wordSet(
  'quarterback touchdown touchdowns linebacker wide-receiver offense defense fumble interception yards punt kickoff halftime overtime rebounds assists pointer three-pointer free-throw dunk inning innings homer pitcher batting bullpen shortstop hitter strikeouts puck goalie goaltender goalkeeper striker midfielder defender winger penalty offside corner equaliser equalizer hat-trick coach coached manager season preseason playoff playoffs league tournament championship semifinal semifinals quarterfinal quarterfinals semi-final final finals match matches game games team teams teammate teammates squad player players scored scorer scoring goal goals points wicket wickets batsman bowler innings umpire referee roster draft rookie bench bowl conference standings stadium race lap laps driver podium tournament seed set sets serve medal medals sprint relay',
)
