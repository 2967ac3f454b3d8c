import type { JSX } from 'preact'

interface Props<Value extends string> {
  readonly legend: string
  readonly name: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly chosen: Value
  readonly choose: (value: Value) => void
}

/** One of a few, as radio buttons in a row. */
export const Choice = <Value extends string>(props: Props<Value>): JSX.Element => (
  <fieldset class="choice">
    <legend>{props.legend}</legend>
    <div class="choice-row">
      {props.options.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name={props.name} checked={props.chosen === value} onChange={() => props.choose(value)} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  </fieldset>
)
