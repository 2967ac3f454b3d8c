import { wordSet } from '../text/word-set.ts'

/** Nouns that say what a place, organization, event or work is ("the AFP news agency"). Lower case. Source: the project's own list. */
export const KIND_NOUNS = wordSet(
  `city town village hamlet suburb district province state region county borough neighbourhood neighborhood municipality prefecture
  governorate territory republic kingdom country nation island peninsula archipelago continent capital port harbour harbor resort
  river lake sea ocean gulf bay strait canal dam mountain volcano valley desert forest park reserve glacier beach coast border
  street road highway motorway avenue boulevard square bridge tunnel crossing checkpoint camp base airport airfield station
  prison jail hospital clinic school college university church mosque temple synagogue cathedral monastery museum gallery library
  theater theatre stadium arena hotel restaurant bar pub cafe shop store mall supermarket factory plant refinery mine farm
  estate castle palace tower building skyscraper headquarters embassy consulate stronghold enclave outpost
  pipeline railway line route site complex facility lodge room hall
  moon planet asteroid comet star galaxy constellation probe spacecraft satellite rocket telescope lander rover
  agency newspaper daily weekly magazine journal website site blog outlet broadcaster network channel station publisher newsletter
  podcast debut title column programme program show series film movie album song single novel book play opera game platform app
  company firm startup start-up start-ups business corporation conglomerate manufacturer maker carmaker automaker drugmaker retailer supplier
  bank lender insurer airline carrier operator brewery chain brand label studio developer consultancy contractor producer
  group organization organisation body association federation union charity foundation nonprofit non-profit institute institution
  think-tank thinktank body grouping superpower power committee commission council board panel court tribunal parliament senate assembly congress ministry
  department bureau office authority regulator watchdog monitor force army militia militants rebels brigade battalion unit regiment
  party coalition alliance bloc movement faction front league club team side franchise squad band orchestra choir trio duo
  operation campaign exercise war battle conflict uprising revolution election referendum summit conference convention forum
  festival tournament championship cup race grand prix hurricane storm typhoon cyclone earthquake holiday
  act law bill treaty accord agreement pact plan system service drug vaccine disease virus variant chip engine car sedan suv vehicle truck
  model smartphone phone tablet console laptop software cryptocurrency currency index benchmark fund simulation supercomputer
  mission project initiative scheme award prize trophy medal language religion faith dialect tribe clan dynasty family ship vessel
  aircraft jet helicopter missile tank submarine carrier destroyer frigate ferry tanker
  cathedral shrine zoo garden gardens pass peak summit creek stream bay cape isle
  mouthpiece affiliate subsidiary arm branch wing offshoot owner shareholder investor giant`,
)

/** Kinds of two words whose last word alone says too little. */
export const isKindNoun = (word: string): boolean => {
  const lower = word.toLowerCase()
  return (
    KIND_NOUNS.has(lower) ||
    (lower.endsWith('s') && KIND_NOUNS.has(lower.slice(0, -1))) ||
    (lower.endsWith('ies') && KIND_NOUNS.has(`${lower.slice(0, -3)}y`))
  )
}
