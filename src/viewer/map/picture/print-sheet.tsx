import { useEffect, useMemo, useRef, useState } from 'react'
import { articleLabel, passagesOfPlace } from '../../../corpus/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { type Entry, kindWord, snippetOf } from '../../model/index.ts'
import { useCorpusView } from '../../model/use-corpus-view.ts'
import { readPalette } from '../../scene/basemap/palette.ts'
import { svgFile } from './save-picture.ts'
import type { MakePicture } from './use-picture.ts'

/** Places whose passages are printed; further ones are listed with their counts alone. */
const TOLD = 40

/** Passages of a place in one article. */
const PASSAGES = 6

/** The map, its places and their passages for paper. Printed as soon as the picture is there; the screen never shows it. */
export default function PrintSheet({
  entries,
  make,
  onDone,
}: {
  readonly entries: readonly Entry[]
  readonly make: MakePicture
  readonly onDone: () => void
}) {
  const corpusView = useCorpusView()
  const { t, number } = useLanguage()
  const sheet = useRef<HTMLElement>(null)
  const [url, setUrl] = useState<string | null>(null)
  const { corpus } = corpusView

  useEffect(() => {
    let made: string | null = null
    let wanted = true
    const prepare = async () => {
      // Paper is white, whatever the screen is: the sheet has the light colours.
      const picture = await make(sheet.current ? readPalette(sheet.current) : undefined)
      if (!wanted) return
      made = URL.createObjectURL(svgFile(picture))
      setUrl(made)
    }
    prepare().catch(onDone)
    addEventListener('afterprint', onDone)
    return () => {
      wanted = false
      removeEventListener('afterprint', onDone)
      if (made) URL.revokeObjectURL(made)
    }
  }, [make, onDone])

  return (
    <section className="print light-palette" ref={sheet} aria-hidden="true">
      {corpus.title && <h1 dir="auto">{corpus.title}</h1>}
      {url && <img className="print-map" src={url} alt="" onLoad={() => print()} onError={onDone} />}
      <h2>{t('printPlaces')}</h2>
      <ul className="print-places">
        {entries.map(({ id, label, count }) => (
          <li key={id}>
            <bdi>{label}</bdi> {number(count)}
          </li>
        ))}
      </ul>
      <h2>{t('printPassages')}</h2>
      {entries.slice(0, TOLD).map(entry => (
        <PlacePassages key={entry.id} entry={entry} />
      ))}
    </section>
  )
}

function PlacePassages({ entry }: { readonly entry: Entry }) {
  const corpusView = useCorpusView()
  const { t, country, date, list } = useLanguage()
  const groups = useMemo(() => passagesOfPlace(corpusView.corpus, entry.id), [corpusView, entry])
  const { place, label, group } = entry
  const where = [
    t(kindWord(place)),
    ...(place.country && group !== 'country' ? [country(place.country)] : []),
  ]
  return (
    <section className="print-place">
      <h3>
        <bdi>{label}</bdi> <small>{list(where)}</small>
      </h3>
      {groups.map(({ article, passages }) => (
        <div key={article.id}>
          <h4 dir="auto">
            {[articleLabel(article), article.publisher, article.date && date(article.date)]
              .filter(Boolean)
              .join(' · ')}
          </h4>
          {passages.slice(0, PASSAGES).map(passage => (
            <p key={passage.start} dir="auto">
              {snippetOf(passage).map(({ start, text, marked }) =>
                marked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
              )}
            </p>
          ))}
        </div>
      ))}
    </section>
  )
}
