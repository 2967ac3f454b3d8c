import { wordSet } from '../text/word-set.ts'

/**
 * Verbs by which English newspapers report speech, in the forms they report it with.
 * Source: the project's own list, after the reporting verbs of the usual style guides.
 */
export const SPEECH_VERBS = wordSet(
  `say says said saying tell tells told telling add adds added adding ask asks asked asking reply replies replied replying
  write writes wrote written writing explain explains explained explaining note notes noted noting
  announce announces announced announcing argue argues argued arguing claim claims claimed claiming
  state states stated stating warn warns warned warning insist insists insisted insisting declare declares declared declaring
  tweet tweets tweeted tweeting post posts posted posting report reports reported reporting
  reiterate reiterates reiterated reiterating remark remarks remarked remarking observe observes observed observing
  recall recalls recalled recalling recount recounts recounted recounting
  continue continues continued conclude concludes concluded concluding comment comments commented commenting
  acknowledge acknowledges acknowledged acknowledging admit admits admitted admitting agree agrees agreed
  allege alleges alleged alleging assert asserts asserted asserting believe believes believed
  call calls called calling caution cautions cautioned charge charges charged
  complain complains complained complaining concede concedes conceded conceding confess confesses confessed
  confirm confirms confirmed confirming contend contends contended contending counter counters countered
  cry cries cried demand demands demanded demanding deny denies denied denying describe describes described describing
  disclose discloses disclosed emphasize emphasizes emphasized emphasizing emphasise emphasises emphasised emphasising
  exclaim exclaims exclaimed express expresses expressed indicate indicates indicated
  joke jokes joked joking lament laments lamented maintain maintains maintained
  mention mentions mentioned mentioning mock mocks mocked mocking pledge pledges pledged pledging point points pointed pointing
  predict predicts predicted proclaim proclaims proclaimed promise promises promised promising
  quip quips quipped read reads reading respond responds responded responding retort retorts retorted
  reveal reveals revealed revealing scream screams screamed screaming shout shouts shouted shouting
  shoot stress stresses stressed stressing suggest suggests suggested suggesting tease teases teased
  testify testifies testified testifying think thinks thought thunder thundered urge urges urged urging vow vows vowed vowing
  whisper whispers whispered wonder wonders wondered yell yells yelled yelling caption captions captioned
  accuse accuses accused accusing quote quotes quoted quoting cite cites cited citing opine opines opined
  muse mused gush gushed elaborate elaborated specify specified clarify clarified detail detailed
  praise praises praised praising slam slams slammed blast blasts blasted condemn condemns condemned condemning
  criticize criticized criticise criticised label labels labelled labeled dub dubbed advise advised
  apologize apologized apologise apologised boast boasted chant chanted sing singing instruct instructed interject interjected
  order ordered propose proposed rule ruled speculate speculated underline underlined underscore underscored theorize theorized`,
)

/** Verbs of saying that hardly ever mean anything else: enough on their own to make a clause a reporting clause. */
export const PLAIN_SPEECH_VERBS = wordSet(
  `say says said tell tells told add adds added reply replies replied explain explains explained note notes noted
  announce announces announced argue argues argued claim claims claimed state states stated warn warns warned insist insists insisted
  declare declares declared tweet tweeted reiterate reiterated remark remarked recall recalls recalled continue continued conclude concluded
  comment commented admit admitted assert asserted contend contended exclaim exclaimed joke joked quip quipped retort retorted
  respond responded write writes wrote ask asks asked suggest suggests suggested stress stressed emphasize emphasized emphasise emphasised
  confirm confirmed acknowledge acknowledged testify testified complain complained lament lamented caution cautioned boast boasted
  shout shouted vow vowed pledge pledged deny denied predict predicted observe observed counter countered recount recounted`,
)

/** Speech verbs whose direct object is who is spoken to: "told Obama". */
export const ADDRESSING_VERBS = wordSet(
  'tell tells told telling ask asks asked asking urge urges urged urging warn warns warned warning advise advised instruct instructed remind reminds reminded assure assures assured inform informs informed',
)

/** Nouns that carry words: "in a statement", "her testimony read". */
export const UTTERANCE_NOUNS = wordSet(
  'statement statements tweet post posts letter email e-mail message report interview speech memo note caption article affidavit complaint filing release testimony remarks comments video blog column editorial op-ed book podcast essay ruling opinion analysis study findings',
)
