import { useMemo } from 'react'
import { namesByPublisher } from '../../../corpus/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import type { Entry } from '../../model/index.ts'
import { useCorpusView } from '../../model/use-corpus-view.ts'
import { type Share, sharesOf, TINTS } from './tints.ts'

/** A part of a bar narrower than this has no room for its number. */
const ROOM = 0.1

/** A bar that names divide among themselves. What it says stands beside it for those who do not see it. */
export function ShareBar({ shares, total }: { readonly shares: readonly Share[]; readonly total: number }) {
  const { t, number } = useLanguage()
  return (
    <span className="shares-bar" aria-hidden="true">
      {shares.map(({ name, count, tint }) => (
        <span
          key={name}
          className="shares-part"
          data-tint={tint}
          style={{ flexGrow: count }}
          title={t('sharesPart', { name, n: count })}
        >
          {count / total >= ROOM && number(count)}
        </span>
      ))}
    </span>
  )
}

/** Under which names each publisher speaks of a place, as one bar each. */
export function NameShares({ entry }: { readonly entry: Entry }) {
  const corpusView = useCorpusView()
  const { t, list } = useLanguage()
  const publishers = useMemo(() => namesByPublisher(corpusView.corpus, entry.id), [corpusView, entry])
  const { names } = entry
  return (
    <div className="shares">
      <ul className="shares-key" aria-hidden="true">
        {names.slice(0, TINTS).map(({ name }, tint) => (
          <li key={name}>
            <span className="shares-swatch" data-tint={tint} />
            <bdi>{name}</bdi>
          </li>
        ))}
        {names.length > TINTS && (
          <li>
            <span className="shares-swatch" data-tint={TINTS} />
            {t('sharesOthers', { n: names.length - TINTS })}
          </li>
        )}
      </ul>
      <ul className="shares-rows">
        {publishers.map(({ publisher, names: own, total }) => (
          <li key={publisher} className="shares-row">
            <span className="shares-publisher" dir="auto">
              {publisher || t('filterNoPublisher')}
            </span>
            <ShareBar shares={sharesOf(own, names)} total={total} />
            <span className="unseen">
              {list(own.map(({ name, count }) => t('sharesPart', { name, n: count })))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
