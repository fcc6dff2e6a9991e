import { useMemo } from 'react'
import { articleLabel, type Filter, type KindGroup } from '../../../corpus/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { type CorpusView, kindGroupWord } from '../../model/index.ts'

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
export function useFilterWords({ articleOf }: CorpusView): FilterWords {
  const { t, country, percent, date, days } = useLanguage()
  return useMemo(() => {
    return {
      article: id => {
        const article = articleOf.get(id)
        return article ? articleLabel(article) : id
      },
      publisher: name => name || t('filterNoPublisher'),
      kind: group => t(kindGroupWord(group)),
      country: code => (code ? country(code) : t('filterNoCountry')),
      role: role => t(role === 'place' ? 'rolePlace' : 'roleDemonym'),
      confidence: least =>
        least > 0 ? t('filterAtLeast', { share: percent(least) }) : t('filterAnyConfidence'),
      dates: ({ from, to }) => {
        if (from && to) return days(from, to)
        if (from) return t('filterFrom', { date: date(from) })
        return to ? t('filterTo', { date: date(to) }) : ''
      },
    }
  }, [t, country, percent, date, days, articleOf])
}
