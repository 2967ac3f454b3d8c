/** The entity that speaks, if it is known, and the rule that tells. */
export interface NamedSpeaker {
  readonly speaker: string | null
  readonly rule: string
}

export const UNKNOWN_SPEAKER: NamedSpeaker = { speaker: null, rule: 'extract/quote-unattributed' }
