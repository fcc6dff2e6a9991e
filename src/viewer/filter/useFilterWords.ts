import { useMemo } from 'react'
import { articleLabel, type Filter, type KindGroup } from '../../corpus/index.ts'
import { useLanguage } from '../messages/index.ts'
import { formWord, type Reading } from '../model/index.ts'

/** What can be filtered by, in words. */
export interface FilterWords {
  readonly article: (id: string) => string
  readonly publisher: (name: string) => string
  readonly kind: (group: KindGroup) => string
  readonly country: (code: string) => string
  readonly role: (role: 'place' | 'demonym') => string
  readonly confidence: (least: number) => string
  /** A stretch of days of which either end may be open. */
  readonly dates: (range: Pick<Filter, 'from' | 'to'>) => string
}

/** The words for a filter's values in the reader's language. */
export function useFilterWords({ articleOf }: Reading): FilterWords {
  const { tag, t, country } = useLanguage()
  return useMemo(() => {
    const percent = new Intl.NumberFormat(tag, { style: 'percent' })
    const days = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' })
    return {
      article: id => {
        const article = articleOf.get(id)
        return article ? articleLabel(article) : id
      },
      publisher: name => name || t('filterNoPublisher'),
      kind: group => t(formWord(group)),
      country: code => (code ? country(code) : t('filterNoCountry')),
      role: role => t(role === 'place' ? 'rolePlace' : 'roleDemonym'),
      confidence: least =>
        least > 0 ? t('filterAtLeast', { share: percent.format(least) }) : t('filterAnyConfidence'),
      dates: ({ from, to }) => {
        if (from && to) return days.formatRange(new Date(from), new Date(to))
        if (from) return t('filterFrom', { date: days.format(new Date(from)) })
        return to ? t('filterTo', { date: days.format(new Date(to)) }) : ''
      },
    }
  }, [tag, t, country, articleOf])
}
