/**
 * Family names that news uses bare because everybody knows whose they are, with that person's given names. An article
 * that says "Obama" first and "Michelle Obama" later means two people. Folded. Source: the project's own list of heads
 * of state and government and party leaders from 1990 on (CIA World Leaders, public domain, and earlier editions).
 */
const LEADERS = `
trump: donald; biden: joe joseph; obama: barack; bush: george; clinton: bill william; reagan: ronald; carter: jimmy; nixon: richard; kennedy: john; pence: mike; vance: jd; cheney: dick; gore: al;
putin: vladimir; medvedev: dmitry dmitri; yeltsin: boris; gorbachev: mikhail; navalny: alexei alexey; zelensky: volodymyr; zelenskyy: volodymyr; zelenskiy: volodymyr; poroshenko: petro; yanukovych: viktor; lukashenko: alexander aleksandr;
erdogan: recep tayyip; assad: bashar hafez; netanyahu: benjamin binyamin; rabin: yitzhak; sharon: ariel; abbas: mahmoud; arafat: yasser; rouhani: hassan; raisi: ebrahim; khamenei: ali mojtaba; khomeini: ruhollah; ahmadinejad: mahmoud;
mubarak: hosni; morsi: mohamed mohammed; sisi: abdel; gaddafi: muammar; qaddafi: muammar; hussein: saddam; maliki: nouri; karzai: hamid; ghani: ashraf; sharif: nawaz shehbaz; musharraf: pervez; bhutto: benazir zulfikar;
merkel: angela; kohl: helmut; schroder: gerhard; scholz: olaf; merz: friedrich; macron: emmanuel; hollande: francois; sarkozy: nicolas; chirac: jacques; mitterrand: francois; mandela: nelson; mugabe: robert; zuma: jacob; ramaphosa: cyril;
thatcher: margaret; major: john; blair: tony; brown: gordon; cameron: david; may: theresa; johnson: boris; truss: liz; sunak: rishi; starmer: keir; corbyn: jeremy; farage: nigel;
berlusconi: silvio; renzi: matteo; conte: giuseppe; draghi: mario; meloni: giorgia; orban: viktor; tusk: donald; kaczynski: jaroslaw lech; duda: andrzej; rajoy: mariano; sanchez: pedro; tsipras: alexis; mitsotakis: kyriakos; vucic: aleksandar; milosevic: slobodan;
modi: narendra; gandhi: indira rajiv rahul mahatma; singh: manmohan; abe: shinzo; kishida: fumio; ishiba: shigeru; marcos: ferdinand bongbong; duterte: rodrigo; aquino: corazon benigno; widodo: joko; suharto: suharto; sukarno: sukarno; lee: kuan hsien;
trudeau: justin pierre; carney: mark; harper: stephen; poilievre: pierre; morrison: scott; albanese: anthony; turnbull: malcolm; ardern: jacinda; bolsonaro: jair; rousseff: dilma; temer: michel; maduro: nicolas; chavez: hugo; castro: fidel raul;
morales: evo; kirchner: cristina nestor; macri: mauricio; milei: javier; pinera: sebastian; boric: gabriel; petro: gustavo; uribe: alvaro; sheinbaum: claudia; pena: enrique; bukele: nayib; ortega: daniel; pinochet: augusto; peron: juan
`

const givenNames = new Map(
  LEADERS.trim()
    .split(/;\s*/)
    .map((entry) => entry.split(': ') as [string, string])
    .map(([family, given]) => [family, new Set(given.split(' '))] as const),
)

/** Whether a folded family name, standing alone, is known to mean the bearer of this full name. */
export const isLeader = (family: string, given: readonly string[]): boolean =>
  givenNames.get(family)?.has(given[0] ?? '') ?? false

/** Whether a folded family name, standing alone, is known to mean somebody of another given name. */
export function meansAnotherLeader(family: string, given: readonly string[]): boolean {
  const known = givenNames.get(family)
  return known !== undefined && !given.some((name) => known.has(name))
}
