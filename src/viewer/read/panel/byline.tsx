import { Fragment } from 'react'
import type { Article } from '../../../corpus/index.ts'
import { useLanguage } from '../../i18n/index.ts'

/** Publisher and place of publication, author and date, as far as the article states them. */
export function Byline({ article }: { readonly article: Article }) {
  const language = useLanguage()
  const { publisher, placeOfPublication, author, date } = article
  const facts = { publisher, placeOfPublication, author, date: date && language.date(date) }
  const parts = Object.entries(facts).filter(([, fact]) => fact !== undefined && fact !== '')
  if (parts.length === 0) return null
  return (
    <span className="byline">
      {parts.map(([name, fact], index) => (
        <Fragment key={name}>
          {index > 0 && ' · '}
          <bdi>{fact}</bdi>
        </Fragment>
      ))}
    </span>
  )
}
