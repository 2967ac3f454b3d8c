/** Every number of the hover, with its reason. Times in milliseconds, distances in CSS pixels. */
export const HOVER_TIMING = {
  /**
   * A pointer that moves faster than this (pixels a millisecond) is on its way elsewhere. Reading with the pointer as a
   * finger on the line runs at 0.1 to 0.3, crossing the page at 1 and more.
   */
  restingSpeed: 0.5,

  /** After one card, the next name opens sooner: the reader has shown that cards are wanted. */
  warmDelay: 100,

  /** For so long after a card closed, the next opens after `warmDelay`: about the time to move to a name two lines off. */
  warmFor: 500,

  /**
   * A card stays for so long after the pointer left both it and its word: time to cross the gap, and to come back from an
   * overshoot (WCAG 1.4.13, hoverable).
   */
  closeDelay: 300,

  /** The safe triangle begins so far behind the pointer, that a hand's tremble does not leave it. */
  triangleSlack: 6,

  /** The gap straight between word and card, so far to either side, counts as the word: half a word is aimed at. */
  bridge: 20,
} as const
