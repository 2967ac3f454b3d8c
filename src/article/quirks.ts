/**
 * Something that one site does as no other does. What many sites do is a rule of its stage and not told here; a row is for what no
 * general rule could tell without harm to other pages.
 */
export interface Quirk {
  /** The site's host name; its subdomains are of it. */
  readonly site: string
  /** The effect: elements that this selector matches are not read. */
  readonly leaveOut: string
  readonly reason: string
  /** Address of a page that shows it. */
  readonly page: string
}

export const QUIRKS: readonly Quirk[] = [
  {
    site: 'thehill.com',
    leaveOut: '.rollover-people-block',
    reason: 'A card with headlines stands in the sentence behind each politician, hidden by a style sheet.',
    page: 'https://thehill.com/homenews/news/471033-south-dakota-governor-doubles-down-on-meth-were-on-it-anti-drug-campaign',
  },
]

/** The selector of what is not read on the page at an address; undefined where its site has no quirk. */
export function leftOutOn(url: string): string | undefined {
  const host = `.${/^https?:\/\/([^/:]+)/.exec(url)?.[1]}`
  const selectors = QUIRKS.filter(({ site }) => host.endsWith(`.${site}`)).map(({ leaveOut }) => leaveOut)
  return selectors.join(', ') || undefined
}
