import { useEffect } from 'react'
import { type Article, isInsideWord, type Span } from '../../../corpus/index.ts'
import { useHost } from '../../host/use-host.ts'
import { selectedSpan } from './selected-span.ts'
import { useAdd } from './use-add.ts'

/** The longest phrase that can be a name, in UTF-16 code units. */
const LONGEST = 120

/** Characters that no name begins or ends with: white space and punctuation of the sentence. */
const EDGE = /[\s,;:!?¿¡"“”„«»()[\]{}…،؛؟։。、]/u

/**
 * The name that a reader selected: whole words, without surrounding space and punctuation. Null if there is none, or
 * if the selection is far too long to be a name.
 */
export function snapToWords(text: string, { start, end }: Span): Span | null {
  let from = start
  let to = end
  while (from < to && EDGE.test(text[from]!)) from++
  while (to > from && EDGE.test(text[to - 1]!)) to--
  // The full stop of “Nizhny Tagil.” ends a sentence; that of “Washington D.C.” belongs to the name.
  if (text[to - 1] === '.' && !text.slice(from, to - 1).includes('.')) to--
  if (from === to) return null
  while (from > 0 && to - from <= LONGEST && isInsideWord(text, from)) from--
  while (to < text.length && to - from <= LONGEST && isInsideWord(text, to)) to++
  const line = text.slice(from, to)
  return to - from > LONGEST || /[\r\n]/.test(line) || !/\p{L}/u.test(line) ? null : { start: from, end: to }
}

/** Notes what the reader selects in an article's text, by whatever means: pointer, touch, caret browsing, a reader's cursor. */
export function useSelectedPhrase(article: Article | undefined): void {
  const { text, setSelected, end } = useAdd()
  const { ownPage } = useHost()
  useEffect(() => {
    // In another page, people select to copy, and corrections would be lost.
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
