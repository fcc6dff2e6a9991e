import { useMemo, useState } from 'react'
import { type CorpusMention, countNames } from '../../../corpus/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { useWhy } from '../../state/checking/use-checking.ts'
import { MoreButton } from '../../ui/more-button.tsx'

/** Names shown at once, and how many more with each press. */
const STEP = 50

/** The names whose place nobody knows, the most frequent first: each opens where it stands first, for a person to place it. */
export default function PlacelessList({ mentions }: { readonly mentions: readonly CorpusMention[] }) {
  const { t, number } = useLanguage()
  const why = useWhy()
  const [limit, setLimit] = useState(STEP)
  const placeless = useMemo(() => mentions.filter(({ place }) => place === null), [mentions])
  const names = useMemo(() => countNames(placeless), [placeless])
  const show = (name: string) => {
    const first = placeless.find(({ phrase }) => phrase.toLowerCase() === name.toLowerCase())
    if (first) why.show(first.article, first.start)
  }
  return (
    <section className="places-group">
      <h2 className="places-title">{t('placesUnknown')}</h2>
      <ul className="places">
        {names.slice(0, limit).map(({ name, count }) => (
          <li key={name}>
            <button type="button" className="place-item" onClick={() => show(name)}>
              <span />
              <span className="place-item-name" dir="auto">
                {name}
              </span>
              <span />
              <span className="place-item-count">
                <span aria-hidden="true">{number(count)}</span>
                <span className="unseen">{t('summaryMentions', { n: count })}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <MoreButton rest={names.length - limit} step={STEP} onMore={() => setLimit(limit + STEP)} />
    </section>
  )
}
