import { useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'
import { useLanguage } from '../../i18n/index.ts'
import { boundsOfAll, boundsOfMost, type CorpusView, type Lead } from '../../model/index.ts'
import { useFollow } from '../../state/following/use-follow.ts'
import { boundsOf, fitOptions } from '../fit.ts'
import { frameSight } from '../follow/frame-sight.ts'
import { shareOf } from '../leaflet/share-of.ts'

/** The map stays where the lead lies inside it and fills at least this share of its width or height. */
const ENOUGH = 0.2

/** Of so many places none is left out of the frame. */
const FEW = 30

/** Wait for a filter to rest, in milliseconds: while a slider is pulled the map would hop. */
const REST = 350

/**
 * Frames what leads: the places of an article when it is opened, and those that a filter lets pass when it is set.
 *
 * @param holdStill whether a link has said where to look.
 */
export function useLeadFrame(
  lead: Lead,
  article: string | null,
  corpusView: CorpusView,
  whole: CorpusView,
  holdStill: boolean,
): void {
  const map = useMap()
  const { dir } = useLanguage()
  const { on } = useFollow()
  const latest = useRef({ lead, on, holdStill, dir })
  latest.current = { lead, on, holdStill, dir }
  const before = useRef({ article, corpusView, whole })

  useEffect(() => {
    const was = before.current
    before.current = { article, corpusView, whole }
    const opened = article !== null && article !== was.article
    // A correction makes a new corpus but must not move the map.
    const filtered = corpusView !== was.corpusView && whole === was.whole && article === null
    if (!opened && !filtered) return
    const frame = () => {
      const { lead, on, holdStill, dir } = latest.current
      if (!on || holdStill) return
      const { entries } = lead
      // If a filter leaves only a few places, all of them are shown.
      const ofFilter = entries.length <= FEW ? boundsOfAll(entries) : boundsOfMost(entries)
      const bounds = opened ? frameSight(entries) : ofFilter
      if (!bounds) return
      const all = boundsOf(bounds)
      if (map.getBounds().contains(all) && shareOf(map, all) >= ENOUGH) return
      const animate = !matchMedia('(prefers-reduced-motion: reduce)').matches
      map.flyToBounds(all, { ...fitOptions(map.getSize(), dir, entries.length), animate, duration: 0.7 })
    }
    const timer = setTimeout(frame, opened ? 0 : REST)
    return () => clearTimeout(timer)
  }, [map, article, corpusView, whole])
}
