import type { JSX } from 'preact'
import type { Span } from '../types.ts'
import type { AliasView, EntityView } from './entity-view.ts'
import { ExcerptText } from './excerpt-text.tsx'
import { Where } from './where.tsx'
import { words } from './words.ts'

interface Props {
  readonly view: EntityView
  readonly lang: string
  readonly jump: (span: Span) => void
}

/** The other names of one entity in this article, and on demand what ties each to it. */
export const Aliases = ({ view, lang, jump }: Props): JSX.Element => (
  <details class="also" key={view.id}>
    <summary>
      {words('hereAlso')}{' '}
      {view.aliases.map(({ name }, index) => (
        <>
          {index > 0 && ', '}
          <b lang={lang} dir="auto">
            {name}
          </b>
        </>
      ))}
      <span class="why">{words('why')}</span>
    </summary>
    <dl>
      {view.aliases.map((alias) => (
        <div key={alias.name}>
          <dt lang={lang}>{alias.name}</dt>
          <dd>
            <Proof alias={alias} lang={lang} jump={jump} />
          </dd>
        </div>
      ))}
    </dl>
  </details>
)

function Proof({ alias, lang, jump }: { alias: AliasView; lang: string; jump: Props['jump'] }): JSX.Element {
  const { proof } = alias
  if (!proof) return <>{words(alias.rule?.endsWith('well-known') ? 'proofKnown' : 'proofShape')}</>
  return (
    <button type="button" onClick={() => jump(proof.span)}>
      {alias.isShort && <span class="soft">{words('proofFull')} </span>}
      <ExcerptText excerpt={proof} lang={lang} /> <Where paragraph={proof.paragraph} />
    </button>
  )
}
