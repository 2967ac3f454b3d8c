import type { Analysis } from '../types.ts'
import { type CastEntry, cast } from './cast.ts'
import { dateWords } from './date-words.ts'
import { sourceWords } from './entity-words.ts'
import { excerptText, plainText } from './excerpt.ts'
import { figureList } from './figure-list.ts'
import { quotesBySpeaker } from './quotes-by-speaker.ts'
import { timeline } from './timeline.ts'
import { typesWord } from './type-word.ts'
import { words } from './words.ts'

/** The whole view of an article as Markdown. The article's words are escaped: they stay words. */
export function exportMarkdown(analysis: Analysis): string {
  const { headline } = analysis.article
  return [
    `# ${escapeMarkdown(headline || words('untitled'))}`,
    escapeMarkdown(sourceWords(analysis.article)),
    section(
      words('tabStory'),
      analysis.summary.map((span) => escapeMarkdown(plainText(analysis, span))),
    ),
    ...cast(analysis).map(({ type, entries }) => section(typesWord(type), entries.map(entryLine))),
    ...quotesBySpeaker(analysis).map(({ speaker, quotes }) =>
      section(
        `${words('tabQuotes')}: ${escapeMarkdown(speaker?.name ?? words('speakerUnknown'))}`,
        quotes.map((quote) => `“${escapeMarkdown(excerptText(quote))}”`),
      ),
    ),
    section(
      words('tabTimeline'),
      timeline(analysis).flatMap(({ date, sentences }) =>
        sentences.map((sentence) => `**${dateWords(date)}** ${escapeMarkdown(excerptText(sentence))}`),
      ),
    ),
    section(
      words('figures'),
      figureList(analysis).map(
        ({ figure, sentence }) => `**${escapeMarkdown(figure)}** ${escapeMarkdown(excerptText(sentence))}`,
      ),
    ),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`

function entryLine({ name, aliases, role, count }: CastEntry): string {
  const also = aliases.length > 0 && `${words('hereAlso')} ${aliases.map(escapeMarkdown).join(', ')}`
  return [`**${escapeMarkdown(name)}** (${count})`, role && escapeMarkdown(role), also].filter(Boolean).join(' · ')
}

/** What would read as Markdown or HTML in an article's words. */
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ')
