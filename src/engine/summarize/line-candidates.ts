import type { CardLine, Fact, Quote, Span } from '../../types.ts'
import { hasOwnSubject } from '../extract/statements/clause-edges.ts'
import { openingLength } from '../extract/statements/opening-length.ts'
import { quoteAround } from '../extract/statements/quote-around.ts'
import { LONGEST_STATEMENT, statementPieces } from '../extract/statements/statement-pieces.ts'
import { opensWithCapital } from '../text/capitals.ts'
import { groupBy } from '../text/group-by.ts'
import { contains } from '../text/span.ts'
import { spanOfTokens } from '../text/tokens.ts'
import { type ArticleView, type StorySentence, sentenceAt } from './article-view.ts'
import type { LineCandidate } from './line-candidate.ts'
import { standsAlone } from './stands-alone.ts'

/** Candidates of each entity in the text's order. */
export function lineCandidates(article: ArticleView): ReadonlyMap<string, readonly LineCandidate[]> {
  const bySentence = new Map<string, LineCandidate>()
  for (const found of [...factCandidates(article), ...quoteCandidates(article)]) {
    if (!standsAlone(found)) continue
    const key = `${found.entity} ${found.view.index}`
    const known = bySentence.get(key)
    bySentence.set(key, known ? better(known, found) : found)
  }
  const inOrder = [...bySentence.values()].sort((a, b) => a.view.index - b.view.index)
  return groupBy(inOrder, ({ entity }) => entity)
}

/** What of two lines from one sentence to keep: a whole quote, else the clause that tells the deed, and that it tells the role too. */
function better(a: LineCandidate, b: LineCandidate): LineCandidate {
  const preferred = preference(b) > preference(a) ? b : a
  return { ...preferred, defines: a.defines || b.defines }
}

const preference = ({ line }: LineCandidate) => (line.kind === 'quote' ? 2 : line.kind === 'statement' ? 1 : 0)

function* factCandidates(article: ArticleView): Generator<LineCandidate> {
  for (const fact of article.extraction.facts) {
    const view = sentenceAt(article, fact.span)
    if (!view || view.isTitle) continue
    const line = lineOf(article, fact)
    yield { entity: fact.subject, line, view, rule: fact.rule, defines: fact.relation !== 'statement' }
  }
}

/** A statement inside somebody's words is a quote, without the marks of it. */
function lineOf({ quotes }: ArticleView, { relation, span, speaker }: Fact): CardLine {
  const quote = relation === 'statement' ? quoteAround(quotes, span) : undefined
  const said = quote ? { start: Math.max(span.start, quote.start), end: Math.min(span.end, quote.end) } : span
  return { ...said, kind: quote ? 'quote' : relation, ...(speaker && { speaker }) }
}

/** A quote of fewer words is an echo: its sentence says more. */
const FEWEST_WORDS = 5

/** For each sentence of a quote, its words on the speaker's card. */
function* quoteCandidates(article: ArticleView): Generator<LineCandidate> {
  for (const quote of article.quotes) {
    const { speaker } = quote
    if (speaker === null) continue
    for (
      let view = sentenceAt(article, quote);
      view && view.sentence.start < quote.end;
      view = article.sentences[view.index + 1]
    ) {
      const line = quoteLine(view, quote)
      if (line)
        yield { entity: speaker, line: { ...line, kind: 'quote', speaker }, view, rule: quote.rule, defines: false }
    }
  }
}

/** The part of a quote that lies in one sentence, if it is a sentence of its own; a long one without what can be left out. */
function quoteLine({ tokens }: StorySentence, quote: Quote): Span | undefined {
  const inside = tokens.filter((token) => contains(quote, token))
  const said = inside.slice(openingLength(inside), inside.at(-1)?.text === ',' ? -1 : undefined)
  const first = said[0]
  const last = said.at(-1)
  if (!first || !last || said.length < FEWEST_WORDS) return undefined
  if (!opensWithCapital(first.text) && !hasOwnSubject(said, 0)) return undefined
  if (last.end - first.start <= LONGEST_STATEMENT) return { start: first.start, end: last.end }
  const piece = statementPieces(said)[0]
  return piece && spanOfTokens(said, piece)
}
