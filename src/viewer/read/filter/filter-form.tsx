import { useId, useMemo } from 'react'
import { binDates, countFacets, type Filter } from '../../../corpus/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { KindIcon } from '../../model/kinds/kind-icon.tsx'
import { useWholeCorpus } from '../../model/use-corpus-view.ts'
import { applyFilter } from './apply-filter.ts'
import { DateBrush } from './date-brush.tsx'
import { FacetList } from './facet-list.tsx'
import type { FilterWords } from './use-filter-words.ts'

/** Everything that can be filtered by. Fields with a single value are left out: there is nothing to choose. */
export default function FilterForm({
  filter,
  words,
  onChange,
}: {
  readonly filter: Filter
  readonly words: FilterWords
  readonly onChange: (filter: Filter) => void
}) {
  const whole = useWholeCorpus()
  const { t } = useLanguage()
  const { corpus } = whole
  const facets = useMemo(() => countFacets(corpus, filter), [corpus, filter])
  const bins = useMemo(() => binDates(facets.days), [facets])
  const undated = corpus.articles.filter(({ date }) => date === undefined).length
  const change = (part: Filter) => onChange(applyFilter(filter, part))
  return (
    <div className="filter-form">
      {bins.length > 1 && (
        <DateBrush bins={bins} undated={undated} filter={filter} words={words} onChange={change} />
      )}
      <FacetList
        title={t('filterPublisher')}
        counts={facets.publishers}
        chosen={filter.publishers}
        labelOf={words.publisher}
        onChange={publishers => change({ publishers })}
      />
      <FacetList
        title={t('filterArticle')}
        counts={facets.articles}
        chosen={filter.articles}
        labelOf={words.article}
        wide
        onChange={articles => change({ articles })}
      />
      <FacetList
        title={t('filterKind')}
        counts={facets.kinds}
        chosen={filter.kinds}
        labelOf={words.kind}
        signOf={group => <KindIcon group={group} />}
        onChange={kinds => change({ kinds })}
      />
      <FacetList
        title={t('filterCountry')}
        counts={facets.countries}
        chosen={filter.countries}
        labelOf={words.country}
        byCount
        onChange={countries => change({ countries })}
      />
      <FacetList
        title={t('filterRole')}
        counts={facets.roles}
        chosen={filter.roles}
        labelOf={words.role}
        onChange={roles => change({ roles })}
      />
      <ConfidenceSlider
        least={filter.confidence ?? 0}
        words={words}
        onChange={least => change({ confidence: least > 0 ? least : undefined })}
      />
    </div>
  )
}

/** The least confidence that a mention must have. */
function ConfidenceSlider({
  least,
  words,
  onChange,
}: {
  readonly least: number
  readonly words: FilterWords
  readonly onChange: (least: number) => void
}) {
  const { t } = useLanguage()
  const id = useId()
  return (
    <div className="facet confidence">
      <label htmlFor={id}>{t('filterConfidence')}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={95}
        step={5}
        value={Math.round(least * 100)}
        aria-valuetext={words.confidence(least)}
        onChange={event => onChange(Number(event.target.value) / 100)}
      />
      <span aria-hidden="true">{words.confidence(least)}</span>
    </div>
  )
}
