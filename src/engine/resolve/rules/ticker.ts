import type { Rule } from './rule.ts'

const EXCHANGE =
  /^\s?\((?:NYSE|NASDAQ|AMEX|LSE|LON|TSX|TSE|ASX|HKEX|SEHK|SIX|FRA|ETR|EPA|BSE|NSE|OTC)(?: American)?\s?:\s?$/iu
const LONGEST = 24

// "Acme Holdings (NASDAQ: ACME)"
export const ticker: Rule = {
  name: 'resolve/ticker',
  *propose({ reading, mentions }) {
    const { text } = reading.article
    for (const [i, { name: alias, mention }] of mentions.entries()) {
      // The exchange itself may have been found as a name in between.
      for (const company of [mentions[i - 1], mentions[i - 2]]) {
        if (!company || mention.start - company.mention.end > LONGEST) continue
        if (!EXCHANGE.test(text.slice(company.mention.end, mention.start))) continue
        yield { name: company.name, alias, proof: { start: company.mention.start, end: mention.end } }
      }
    }
  },
}
