import { memo, useMemo, useState } from 'react'
import { useMap } from 'react-leaflet'
import { KIND_GROUPS, type KindGroup } from '../../../corpus/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { kindGroupWord } from '../../model/index.ts'
import { KindIcon } from '../../model/kinds/kind-icon.tsx'
import { useCorpusView } from '../../model/use-corpus-view.ts'
import { radiusOf } from '../../scene/layout/radius.ts'
import { hasRoomForKey } from '../fit.ts'

/** The meaning of shapes and sizes, for the kinds of place that the corpus has. */
export const Key = memo(function Key({
  most,
  clustered,
}: {
  /** The highest count among the symbols. */
  readonly most: number
  /** Whether some places are drawn as one. */
  readonly clustered: boolean
}) {
  const corpusView = useCorpusView()
  const { t } = useLanguage()
  const map = useMap()
  const [open] = useState(() => hasRoomForKey(map.getSize()))
  const forms = useMemo(() => {
    const forms = new Set<KindGroup>()
    for (const { group } of corpusView.entries) forms.add(group)
    return forms
  }, [corpusView])
  if (forms.size === 0) return null
  return (
    <details className="key" open={open}>
      <summary>{t('key')}</summary>
      <div className="key-body">
        <ul className="key-forms">
          {KIND_GROUPS.filter(group => forms.has(group)).map(group => (
            <li key={group}>
              <KindIcon group={group} />
              {t(kindGroupWord(group))}
            </li>
          ))}
          {clustered && (
            <li>
              <span className="key-cluster" />
              {t('keyCluster')}
            </li>
          )}
        </ul>
        <Sizes most={most} />
      </div>
    </details>
  )
})

/** Width of a digit in the key, in pixels. */
const DIGIT = 7

/** Circles for round counts up to the largest symbol. */
function Sizes({ most }: { readonly most: number }) {
  const { t, number } = useLanguage()
  const counts = roundCounts(most)
  let x = 0
  const circles = counts.map(count => {
    const r = radiusOf(count, most)
    x += r + 6
    const at = x
    x += r + 13 + DIGIT * number(count).length
    return { count, r, at }
  })
  const tallest = circles[circles.length - 1]!.r
  return (
    <figure className="key-sizes">
      <svg width={x + 8} height={tallest * 2 + 2} aria-hidden="true">
        {circles.map(({ count, r, at }) => (
          <g key={count} transform={`translate(${at} ${tallest * 2 - r + 1})`}>
            <circle className="key-circle" r={r} />
            <text x={r + 4} y={r - 1}>
              {number(count)}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>{t('keySizes')}</figcaption>
    </figure>
  )
}

/** The least, a middle and the greatest round count up to `most`. */
function roundCounts(most: number): number[] {
  const rounds = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000].filter(count => count <= most)
  return [...new Set([rounds[0]!, rounds[rounds.length >> 1]!, rounds[rounds.length - 1]!])]
}
