/** What a language brings to the cutting of text into sentences and words. */
export interface Segmenting {
  /** Words that keep their full stop: "Mr", "Inc". */
  readonly abbreviations: ReadonlySet<string>
  /** Those that a name or a number follows, so that no sentence ends behind them. */
  readonly abbreviationsBeforeNames: ReadonlySet<string>
  /** Words that open a sentence far more often than they go on behind an abbreviation. */
  readonly sentenceOpeners: ReadonlySet<string>
  /** Where a word is cut into words of their own, as offsets in order: "Syria's" → 5. Undefined for one that stays whole. */
  readonly cutWord?: (word: string) => readonly number[] | undefined
  /** The closing mark of each quotation mark that opens. */
  readonly quotationMarks: Readonly<Record<string, string>>
}
