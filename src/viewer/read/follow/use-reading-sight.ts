import { type RefObject, useEffect } from 'react'
import type { CorpusMention } from '../../../corpus/index.ts'
import { useFollow } from '../../state/following/use-follow.ts'

/** Wait for scrolling to rest, in milliseconds. */
const REST = 180

/** The part of the article's box that a reader looks at: between whatever covers its top and its end. */
const FROM = 0.12
const TO = 0.72

/** What a reader scrolls with, and how long after it a scroll is theirs, in milliseconds. */
const GESTURES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const
const BY_READER = 2000

/** While the map follows, notes which places are named where the reader is. */
export function useReadingSight(
  page: RefObject<HTMLElement | null>,
  mentions: readonly CorpusMention[],
): void {
  const { on, asked, sight } = useFollow()
  useEffect(() => {
    const text = page.current?.closest('.panel-page')
    if (!on || !text) return
    const placeAt = new Map(mentions.map(({ start, place }) => [String(start), place]))
    const look = () => {
      const { top, height } = text.getBoundingClientRect()
      const seen = [...text.querySelectorAll<HTMLElement>('[data-at]')].filter(name => {
        const middle = name.getBoundingClientRect().top - top
        return middle >= height * FROM && middle <= height * TO
      })
      const places = new Set(seen.flatMap(name => placeAt.get(name.dataset.at ?? '') ?? []))
      sight.set([...places].sort())
    }
    let timer = asked ? setTimeout(look, 0) : undefined
    let touched = asked ? Infinity : -Infinity
    const onTouch = () => {
      touched = Math.max(touched, performance.now())
    }
    const onScroll = () => {
      // Scrolling to a mention by program does not count as reading.
      if (performance.now() - touched > BY_READER) return
      clearTimeout(timer)
      timer = setTimeout(look, REST)
    }
    text.addEventListener('scroll', onScroll, { passive: true })
    for (const gesture of GESTURES) text.addEventListener(gesture, onTouch, { passive: true })
    return () => {
      clearTimeout(timer)
      for (const gesture of GESTURES) text.removeEventListener(gesture, onTouch)
      text.removeEventListener('scroll', onScroll)
      sight.set([])
    }
  }, [page, mentions, on, asked, sight])
}
