import card from '../view/card.css?inline'
import parts from '../view/parts.css?inline'
import tokens from '../view/tokens.css?inline'

/** How the card on a page looks. It is kept here, so that pages without names never load it. */
export const CARD_SHEET = tokens + parts + card
