/** The regular forms of a verb by its base: "deny" → denies, denied. */
export const inflect = (verb: string): { readonly thirdPerson: string; readonly past: string } => ({
  thirdPerson: thirdPerson(verb),
  past: past(verb),
})

const thirdPerson = (verb: string) =>
  /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
const past = (verb: string) =>
  verb.endsWith('e') ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`
