import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Analysis } from '../types.ts'
import { type EntityActions, EntityCard } from './entity-card.tsx'
import { type EntityView, entityView } from './entity-view.ts'
import { entityWords } from './entity-words.ts'
import { Icon } from './icon.tsx'
import { IconButton } from './icon-button.tsx'
import { MentionSteps } from './mention-steps.tsx'
import { wikipediaAddress } from './wikipedia-address.ts'
import { words } from './words.ts'

interface Props {
  readonly analysis: Analysis
  readonly id: string
  readonly actions: EntityActions
}

/** One name in popup and panel, with what its card on the page offers below: its mentions, a copy, a place to look it up. */
export function OpenedName({ analysis, id, actions }: Props): JSX.Element | null {
  const [at, setAt] = useState(0)
  const view = entityView(analysis, id)
  if (!view) return null
  const lang = analysis.article.language
  const go = (mention: number) => {
    setAt(mention)
    actions.jump(view.mentions[mention]!)
  }
  return (
    <>
      <EntityCard view={view} lang={lang} actions={actions} titleId="opened" />
      <div class="opened-foot" data-type={view.type}>
        <MentionSteps at={at} mentions={view.mentions} go={go} />
        <CopyButton view={view} analysis={analysis} />
        <a
          class="icon-button"
          href={wikipediaAddress(view.name, lang)}
          target="_blank"
          rel="noreferrer"
          aria-label={words('lookUp')}
          title={words('lookUp')}
        >
          <Icon name="outside" />
        </a>
      </div>
    </>
  )
}

function CopyButton({ view, analysis }: { view: EntityView; analysis: Analysis }): JSX.Element {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(entityWords(view, analysis.article))
    setCopied(true)
  }
  return (
    <IconButton
      icon={copied ? 'check' : 'copy'}
      label={words(copied ? 'copied' : 'copy')}
      onClick={() => void copy()}
    />
  )
}
