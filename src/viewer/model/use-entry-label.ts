import { useLanguage } from '../i18n/index.ts'
import { type Entry, kindWord } from './index.ts'

/** A place in words for those who do not see its symbol: name, kind, count. */
export function useEntryLabel({ label, place, count: mentions }: Entry): string {
  const { t } = useLanguage()
  const count = t('summaryMentions', { n: mentions })
  return t('symbolLabel', { name: label, kind: t(kindWord(place)), count })
}
