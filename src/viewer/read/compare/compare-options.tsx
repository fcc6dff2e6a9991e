import { useId } from 'react'
import { type MessageKey, useLanguage } from '../../i18n/index.ts'
import type { ColumnKind, ColumnOrder } from './columns.ts'
import { heat } from './heat.ts'

/** What the numbers of the matrix count. */
export type Measure = 'mentions' | 'rate'

/** What the reader chooses about the matrix. */
export interface Choice {
  readonly kind: ColumnKind
  readonly columns: ColumnOrder
  readonly measure: Measure
}

const KINDS = { article: 'compareByArticle', publisher: 'compareByPublisher' } as const
const ORDERS = { given: 'compareGiven', mentions: 'orderMentions', name: 'orderName' } as const
const MEASURES = { mentions: 'compareMentions', rate: 'compareRate' } as const

/** Choices above the matrix, and the key to its tints. */
export function CompareOptions({
  choice,
  byPublisher,
  most,
  onChoice,
}: {
  readonly choice: Choice
  /** Whether there are publishers to compare. */
  readonly byPublisher: boolean
  /** The highest number in the matrix. */
  readonly most: number
  readonly onChoice: (choice: Choice) => void
}) {
  const { t, number } = useLanguage()
  const steps = most > 1 ? [1, Math.max(2, Math.round(most / 4)), Math.round(most)] : [1]
  return (
    <div className="compare-options">
      {byPublisher && (
        <Choose
          label="compareColumns"
          words={KINDS}
          value={choice.kind}
          onValue={kind => onChoice({ ...choice, kind })}
        />
      )}
      <Choose
        label="compareColumnOrder"
        words={ORDERS}
        value={choice.columns}
        onValue={columns => onChoice({ ...choice, columns })}
      />
      <Choose
        label="compareNumbers"
        words={MEASURES}
        value={choice.measure}
        onValue={measure => onChoice({ ...choice, measure })}
      />
      <p className="compare-key">
        <span>{t('compareKey')}</span>
        {[...new Set(steps)].map(step => (
          <span key={step} className="compare-tint" style={heat(step / most)}>
            {number(step)}
          </span>
        ))}
      </p>
    </div>
  )
}

function Choose<Value extends string>({
  label,
  words,
  value,
  onValue,
}: {
  readonly label: MessageKey
  readonly words: Readonly<Record<Value, MessageKey>>
  readonly value: Value
  readonly onValue: (value: Value) => void
}) {
  const { t } = useLanguage()
  const id = useId()
  const values = Object.keys(words) as Value[]
  return (
    <p className="order">
      <label htmlFor={id}>{t(label)}</label>
      <select
        id={id}
        value={value}
        onChange={event => {
          const chosen = values.find(value => value === event.target.value)
          if (chosen) onValue(chosen)
        }}
      >
        {values.map(value => (
          <option key={value} value={value}>
            {t(words[value])}
          </option>
        ))}
      </select>
    </p>
  )
}
