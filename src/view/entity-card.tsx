import type { JSX } from 'preact'
import type { Span } from '../types.ts'
import { Aliases } from './aliases.tsx'
import type { EntityView, LineView, RelatedView } from './entity-view.ts'
import { ExcerptText } from './excerpt-text.tsx'
import { Icon } from './icon.tsx'
import { placeWords } from './place-words.ts'
import { textDirection } from './text-direction.ts'
import { typeWord } from './type-word.ts'
import { Where } from './where.tsx'
import { words } from './words.ts'

/** What a reader can do in the body of a card. */
export interface EntityActions {
  readonly jump: (span: Span) => void
  readonly open: (entity: string) => void
  /** Present where a card was opened from another, or from a list. */
  readonly back?: Back
}

export interface Back {
  /** What it leads to, as the reader knows it. */
  readonly to: string
  readonly run: () => void
}

interface Props {
  readonly view: EntityView
  /** BCP 47, the article's. */
  readonly lang: string
  readonly actions: EntityActions
  /** For `aria-labelledby` of what holds the card. */
  readonly titleId: string
}

/**
 * All that the article says of one name. The same in the card on the page, in the popup and in the panel. It is laid out
 * in the direction of the article, whose words fill it.
 */
export const EntityCard = ({ view, lang, actions, titleId }: Props): JSX.Element => (
  <div class="entity" data-type={view.type} dir={textDirection(lang)}>
    {actions.back && <BackButton back={actions.back} />}
    <div class="entity-head">
      <h2 class="entity-name" id={titleId} lang={lang} dir="auto">
        {view.name}
      </h2>
      <span class="type-tag">{typeWord(view.type)}</span>
      {view.role && (
        <button type="button" class="role" onClick={() => actions.jump(view.role!.span)}>
          <ExcerptText excerpt={view.role} lang={lang} />
          <Where paragraph={view.role.paragraph} />
        </button>
      )}
      {subtitle(view) && <span class="entity-place soft">{subtitle(view)}</span>}
      {view.aliases.length > 0 && <Aliases view={view} lang={lang} jump={actions.jump} />}
    </div>
    {view.lines.length > 0 && (
      <ul class="lines" aria-label={words('lines')}>
        {view.lines.map((line) => (
          <Line key={`${line.span.start}-${line.span.end}`} line={line} lang={lang} jump={actions.jump} />
        ))}
      </ul>
    )}
    {view.related.length > 0 && <Related related={view.related} lang={lang} open={actions.open} />}
  </div>
)

const BackButton = ({ back }: { back: Back }) => (
  <button type="button" class="entity-back" onClick={back.run}>
    <Icon name="back" />
    <span class="visually-hidden">{words('back')} </span>
    <span class="cut" dir="auto">
      {back.to}
    </span>
  </button>
)

const subtitle = ({ location, standsFor }: EntityView): string =>
  [location && placeWords(location), standsFor && words('standsFor', standsFor)].filter(Boolean).join(' · ')

const Line = ({ line, lang, jump }: { line: LineView; lang: string; jump: EntityActions['jump'] }) => (
  <li>
    <button type="button" class="line" onClick={() => jump(line.span)}>
      <span class="line-kind" data-kind={line.kind} aria-hidden="true">
        {line.kind === 'quote' && '“'}
        {line.kind === 'claim' && <Icon name="says" />}
      </span>
      <span class="line-text">
        <span class="visually-hidden">{words(KIND_WORDS[line.kind])}</span>
        <ExcerptText excerpt={line} lang={lang} />
        {line.by && (
          <span class="by" dir="auto">
            {line.kind === 'claim' ? words('claimBy', line.by) : line.by}
          </span>
        )}
      </span>
      <Where paragraph={line.paragraph} />
    </button>
  </li>
)

const KIND_WORDS = { quote: 'kindQuote', claim: 'kindClaim', report: 'kindReport' } as const

const Related = (props: { related: readonly RelatedView[]; lang: string; open: EntityActions['open'] }) => (
  <div class="related">
    {words('with')}
    {props.related.map(({ id, name, type, hasCard }) =>
      hasCard ? (
        <button type="button" class="chip" data-type={type} key={id} title={name} onClick={() => props.open(id)}>
          <Name name={name} lang={props.lang} />
        </button>
      ) : (
        <span class="chip" data-type={type} key={id} title={name}>
          <Name name={name} lang={props.lang} />
        </span>
      ),
    )}
  </div>
)

const Name = ({ name, lang }: { name: string; lang: string }) => (
  <>
    <span class="dot" />
    <span class="cut" lang={lang} dir="auto">
      {name}
    </span>
  </>
)
