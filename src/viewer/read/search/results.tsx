import { type RefObject, useLayoutEffect } from 'react'
import { articleLabel, type PassageHit } from '../../../corpus/index.ts'
import { useLanguage } from '../../i18n/index.ts'
import { snippetOf } from '../../model/index.ts'
import { useCorpusView, useWholeCorpus } from '../../model/use-corpus-view.ts'
import { openArticle, openPlace, useViewState } from '../../state/index.ts'
import { Option } from './option.tsx'
import { PlaceFound } from './place-found.tsx'
import { useSearch } from './use-search.ts'

/** The results of a search, under its field: places first, then passages. */
export default function Results({
  list,
  listId,
  query,
  steering: { active, setActive },
  onDone,
}: {
  readonly list: RefObject<HTMLDivElement | null>
  readonly listId: string
  /** Empty while the list is closed. */
  readonly query: string
  readonly steering: Steering
  /** Told when a result was chosen. */
  readonly onDone: () => void
}) {
  const corpusView = useCorpusView()
  const whole = useWholeCorpus()
  const state = useViewState()
  const { t } = useLanguage()
  const found = useSearch(whole, corpusView, query)
  const { places = [], passages = null } = (query !== '' && found) || {}
  const hits = passages?.hits ?? []
  const none = found !== null && passages !== null && places.length === 0 && hits.length === 0

  useLayoutEffect(() => {
    if (active >= 0)
      list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active, list])

  const option = (index: number) => ({ id: `${listId}-${index}`, active: index === active, index, setActive })
  const passageCount = t('searchPassageCount', { n: passages?.total ?? 0 })
  return (
    <>
      <div className="search-results" hidden={query === ''}>
        <div role="listbox" id={listId} ref={list} aria-label={t('searchResults')}>
          {places.length > 0 && (
            // biome-ignore lint/a11y/useSemanticElements: a listbox knows no fieldset
            <div role="group" aria-label={t('tabPlaces')}>
              <p className="search-group" aria-hidden="true">
                {t('tabPlaces')}
              </p>
              {places.map(({ place, name }, index) => {
                const entry = corpusView.entryOf.get(place)
                if (!entry) return null
                return (
                  <Option
                    key={place}
                    {...option(index)}
                    onChoose={() => {
                      state.changeView(view => openPlace(view, place))
                      onDone()
                    }}
                  >
                    <PlaceFound entry={entry} name={name} />
                  </Option>
                )
              })}
            </div>
          )}
          {hits.length > 0 && (
            // biome-ignore lint/a11y/useSemanticElements: a listbox knows no fieldset
            <div role="group" aria-label={passageCount}>
              <p className="search-group" aria-hidden="true">
                {passageCount}
              </p>
              {hits.map((hit, index) => (
                <Option
                  key={`${hit.article.id}:${hit.passage.start}`}
                  {...option(places.length + index)}
                  onChoose={() => {
                    const { start } = hit.passage.mentions[0]!
                    state.changeView(view => openArticle(view, hit.article.id, start))
                    onDone()
                  }}
                >
                  <PassageFound hit={hit} source={hit.article.publisher ?? articleLabel(hit.article)} />
                </Option>
              ))}
            </div>
          )}
        </div>
        {found && !passages && <p className="search-note">{t('searchReading')}</p>}
        {none && <p className="search-note">{t('searchNone')}</p>}
      </div>
      <p className="unseen" role="status">
        {query === '' || !passages
          ? ''
          : none
            ? t('searchNone')
            : t('searchFound', { places: t('summaryPlaces', { n: places.length }), passages: passageCount })}
      </p>
    </>
  )
}

/** Moving through the list of results from the field. */
interface Steering {
  /** The option that is marked; -1 for none. */
  readonly active: number
  readonly setActive: (active: number) => void
}

/** A passage that was found, the words marked. */
function PassageFound({ hit, source }: { readonly hit: PassageHit; readonly source: string }) {
  const { passage, words } = hit
  return (
    <span className="search-passage">
      <span dir="auto">
        {snippetOf(passage, words).map(({ start, text, marked }) =>
          marked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
        )}
      </span>
      <span className="search-facts" dir="auto">
        {source}
      </span>
    </span>
  )
}
