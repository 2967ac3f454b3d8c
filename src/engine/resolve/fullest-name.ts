import type { Name } from './name.ts'

/** The fullest of an entity's names: ordinary case before capitals, more words before fewer, then the most used. */
export function fullestName(names: Iterable<Name>): Name {
  return [...names].reduce((best, name) => (compare(name, best) < 0 ? name : best))
}

const compare = (a: Name, b: Name) =>
  Number(isShouted(a)) - Number(isShouted(b)) ||
  b.key.split(' ').length - a.key.split(' ').length ||
  b.mentions.length - a.mentions.length ||
  b.key.length - a.key.length ||
  a.mentions[0]!.start - b.mentions[0]!.start

/** Capitals of a headline or dateline, not of an acronym. */
const isShouted = ({ text }: Name) =>
  text === text.toUpperCase() && text !== text.toLowerCase() && text.replace(/[^\p{L}]/gu, '').length > 4
