import { Fragment } from 'react'
import type { Article } from '../../corpus/index.ts'
import { useLanguage } from '../messages/index.ts'

/** Publisher, author and date, as far as the article states them. */
export function Byline({ article: { publisher, author, date } }: { readonly article: Article }) {
  const language = useLanguage()
  const facts = { publisher, author, date: date && language.date(date) }
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
