/**
 * Words that keep their full stop. Source: the project's own list of what English newspapers abbreviate
 * (titles, ranks, company forms, U.S. states in the AP style, months, Latin).
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Mx Dr Prof Rev Fr Sr Jr St Hon Pres Gov Sen Sens Rep Reps Gen Lt Col Maj Capt Cmdr Cpl Sgt Adm Insp Supt Det Pvt Msgr Atty Amb ' +
    'Inc Ltd Co Corp Cos Bros Plc Dept Univ Assn Ave Blvd Rd Mt Ft ' +
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo ' +
    'Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec ' +
    'No Nos vs etc al approx est cf ca op vol pp ed eds'
  ).split(' '),
)

/** Abbreviations that a name follows, so that no sentence ends behind them. */
export const BEFORE_A_NAME: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Mx Dr Prof Rev Fr St Hon Pres Gov Sen Sens Rep Reps Gen Lt Col Maj Capt Cmdr Cpl Sgt Adm Insp Supt Det Pvt Msgr Atty Amb ' +
    'Mt Ft No Nos vs cf ca'
  ).split(' '),
)
