import type { Article } from '../../corpus/index.ts'
import { useLanguage } from '../messages/index.ts'

/** Publisher, author and date, as far as the article states them. */
export function Byline({ article: { publisher, author, date } }: { readonly article: Article }) {
  const language = useLanguage()
  const parts = [publisher, author, date && language.date(date)].filter(
    part => part !== undefined && part !== '',
  )
  if (parts.length === 0) return null
  return (
    <span className="byline" dir="auto">
      {parts.join(' · ')}
    </span>
  )
}
