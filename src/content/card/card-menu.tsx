import type { ComponentChildren, JSX } from 'preact'
import type { Analysis, EntityType } from '../../types.ts'
import type { EntityView } from '../../view/entity-view.ts'
import { Icon, type IconName } from '../../view/icon.tsx'
import { IconButton } from '../../view/icon-button.tsx'
import { TYPES, typeWord } from '../../view/type-word.ts'
import { wikipediaAddress } from '../../view/wikipedia-address.ts'
import { words } from '../../view/words.ts'
import { type CardActions, TITLE_ID } from './card-actions.ts'
import type { Screen } from './card-state.ts'

interface Props {
  readonly view: EntityView
  readonly analysis: Analysis
  readonly screen: Screen
  readonly actions: CardActions
}

/** The card's menu, in the card's own place: a popup over a popup would be one too many. */
export const CardMenu = (props: Props): JSX.Element => (
  <div class="menu-screen">
    <div class="menu-head">
      <IconButton icon="back" label={words('back')} onClick={() => props.actions.send({ is: 'back' })} />
      <span id={TITLE_ID}>{titleOf(props)}</span>
    </div>
    <div class="menu">{SCREENS[props.screen](props)}</div>
  </div>
)

function titleOf({ screen, view }: Props): string {
  if (screen === 'same') return words('sameAsWhich', view.name)
  if (screen === 'notSame') return words('notSameAsWhich', view.name)
  return screen === 'type' ? words('isWhat', view.name) : view.name
}

const SCREENS: Record<Screen, (props: Props) => ComponentChildren> = {
  entity: () => null,
  menu: Main,
  same: SameAs,
  notSame: NotSame,
  type: IsA,
}

function Main({ view, analysis, actions }: Props): JSX.Element {
  const ask = (screen: Screen) => () => actions.send({ is: 'screen', screen })
  return (
    <>
      <a
        class="menu-item"
        href={wikipediaAddress(view.name, analysis.article.language)}
        target="_blank"
        rel="noreferrer"
      >
        <Icon name="outside" />
        {words('lookUp')}
      </a>
      <p class="menu-label">{words('correct')}</p>
      <Item icon="close" text={words('notAName')} run={() => correct({ view, actions }, { is: 'notName' })} />
      <Item icon="same" text={words('sameAs')} run={ask('same')} />
      {view.aliases.length > 0 && <Item icon="notSame" text={words('notSameAs')} run={ask('notSame')} />}
      <Item icon="tag" text={words('isA')} run={ask('type')} />
      <p class="menu-label">{words('thisSite', location.hostname)}</p>
      <Item icon="power" text={words('offHere')} run={actions.switchOff} />
      <Item icon="pause" text={words('pauseHour')} run={actions.pause} />
    </>
  )
}

function SameAs({ view, analysis, actions }: Props): JSX.Element[] {
  const others = analysis.entities.filter(({ id, mentions }) => id !== view.id && mentions.length > 0)
  const near = others.toSorted(
    (a, b) => Number(b.type === view.type) - Number(a.type === view.type) || b.mentions.length - a.mentions.length,
  )
  return near.map(({ id, name, type }) => (
    <Name key={id} name={name} type={type} run={() => correct({ view, actions }, { is: 'same', as: name })} />
  ))
}

function NotSame({ view, actions }: Props): JSX.Element[] {
  return view.aliases.map(({ name }) => (
    <Name key={name} name={name} type={view.type} run={() => correct({ view, actions }, { is: 'notSame', as: name })} />
  ))
}

function IsA({ view, actions }: Props): JSX.Element[] {
  return TYPES.filter((type) => type !== view.type).map((type) => (
    <Name key={type} name={typeWord(type)} type={type} run={() => correct({ view, actions }, { is: 'type', type })} />
  ))
}

type Choice = { is: 'notName' } | { is: 'same' | 'notSame'; as: string } | { is: 'type'; type: EntityType }

const correct = ({ view, actions }: Pick<Props, 'view' | 'actions'>, choice: Choice): void =>
  actions.correct({ site: location.hostname, name: view.name, ...choice })

const Item = ({ icon, text, run }: { icon: IconName; text: string; run: () => void }) => (
  <button type="button" class="menu-item" onClick={run}>
    <Icon name={icon} />
    {text}
  </button>
)

const Name = ({ name, type, run }: { name: string; type: EntityType; run: () => void }) => (
  <button type="button" class="menu-item" data-type={type} onClick={run} title={name}>
    <span class="dot" />
    <span class="cut" dir="auto">
      {name}
    </span>
  </button>
)
