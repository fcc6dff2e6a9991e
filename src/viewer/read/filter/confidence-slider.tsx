import { useId } from 'react'
import { useLanguage } from '../../i18n/index.ts'
import type { FilterWords } from './use-filter-words.ts'

/** The least confidence that a mention must have. */
export function ConfidenceSlider({
  least,
  words,
  onChange,
}: {
  readonly least: number
  readonly words: FilterWords
  readonly onChange: (least: number) => void
}) {
  const { t } = useLanguage()
  const id = useId()
  return (
    <div className="facet confidence">
      <label htmlFor={id}>{t('filterConfidence')}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={95}
        step={5}
        value={Math.round(least * 100)}
        aria-valuetext={words.confidence(least)}
        onChange={event => onChange(Number(event.target.value) / 100)}
      />
      <span aria-hidden="true">{words.confidence(least)}</span>
    </div>
  )
}
