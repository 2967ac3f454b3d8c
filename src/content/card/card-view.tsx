import type { JSX } from 'preact'
import type { Analysis } from '../../types.ts'
import { EntityCard } from '../../view/entity-card.tsx'
import { type EntityView, entityOf, entityView } from '../../view/entity-view.ts'
import { IconButton } from '../../view/icon-button.tsx'
import { MentionSteps } from '../../view/mention-steps.tsx'
import { words } from '../../view/words.ts'
import { type CardActions, TITLE_ID } from './card-actions.ts'
import { CardMenu } from './card-menu.tsx'
import { type CardState, shown } from './card-state.ts'

interface Props {
  readonly analysis: Analysis
  readonly state: CardState
  readonly sheet: boolean
  readonly actions: CardActions
}

/** Everything inside one card: the name, or the menu in its place, and the row of buttons below. */
export function CardView({ analysis, state, sheet, actions }: Props): JSX.Element | null {
  const view = entityView(analysis, shown(state).entity)
  if (!view) return null
  const lang = analysis.article.language
  const before = state.stack.at(-2)
  const back = before && {
    back: { to: entityOf(analysis, before.entity)?.name ?? '', run: () => actions.send({ is: 'back' }) },
  }
  return (
    <>
      <div class="card-body">
        {state.screen === 'entity' ? (
          <EntityCard view={view} lang={lang} actions={{ ...actions, ...back }} titleId={TITLE_ID} />
        ) : (
          <CardMenu view={view} analysis={analysis} screen={state.screen} actions={actions} />
        )}
      </div>
      <CardFoot view={view} state={state} sheet={sheet} actions={actions} />
    </>
  )
}

type FootProps = Omit<Props, 'analysis'> & { readonly view: EntityView }

function CardFoot({ view, state, sheet, actions }: FootProps): JSX.Element {
  return (
    <div class="card-foot" data-type={view.type}>
      <MentionSteps at={shown(state).mention} mentions={view.mentions} go={actions.goTo} />
      {!state.pinned && !sheet && <IconButton icon="pin" label={words('pin')} onClick={actions.pin} />}
      <IconButton
        icon={state.copied ? 'check' : 'copy'}
        label={words(state.copied ? 'copied' : 'copy')}
        onClick={() => actions.copy(view)}
      />
      <IconButton
        icon="more"
        label={words('more')}
        expanded={state.screen !== 'entity'}
        onClick={() => actions.send({ is: 'screen', screen: state.screen === 'entity' ? 'menu' : 'entity' })}
      />
      {(state.pinned || sheet) && <IconButton icon="close" label={words('close')} onClick={actions.close} />}
    </div>
  )
}
