import { useEffect } from 'react'
import type { Article } from '../../../corpus/index.ts'
import { useHost } from '../../host/use-host.ts'
import { selectedSpan } from './selected-span.ts'
import { snapToWords } from './snap-to-words.ts'
import { useAdd } from './use-add.ts'

/** Notes what the reader selects in an article's text, by whatever means: pointer, touch, caret browsing, a reader's cursor. */
export function useSelectedPhrase(article: Article | undefined): void {
  const { text, setSelected, end } = useAdd()
  const { ownPage } = useHost()
  useEffect(() => {
    // In somebody else's page selecting is for copying, and corrections would be lost.
    if (!ownPage || !article) return
    const onSelect = () => {
      const span = text.current ? selectedSpan(document.getSelection(), text.current) : null
      const snapped = span && snapToWords(article.text, span)
      setSelected(snapped)
    }
    document.addEventListener('selectionchange', onSelect)
    return () => {
      document.removeEventListener('selectionchange', onSelect)
      setSelected(null)
      end()
    }
  }, [text, article, ownPage, setSelected, end])
}
