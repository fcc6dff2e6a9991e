import { type KeyboardEvent, Suspense, useEffect, useId, useRef, useState } from 'react'
import { useHost } from '../../host/use-host.ts'
import { useLanguage } from '../../i18n/index.ts'
import { CloseIcon, SearchIcon } from '../../ui/icons.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'

const Results = lazyPart(() => import('./results.tsx'))

/** One field that finds places, their other names, and words in passages (the ARIA pattern of a combobox with a list). */
export function SearchField() {
  const { t } = useLanguage()
  const { ownPage } = useHost()
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(false)
  const [wanted, setWanted] = useState(false)
  const [active, setActive] = useState(-1)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const listId = `${id}list`
  const shown = open && query.trim() !== ''

  useEffect(() => {
    if (!ownPage) return
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return
      const { target } = event
      if (target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog'))
        return
      event.preventDefault()
      field.current?.focus()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [ownPage])

  const options = () => list.current?.querySelectorAll<HTMLElement>('[role="option"]') ?? []
  const clear = () => {
    setQuery('')
    setActive(-1)
    field.current?.focus()
  }
  const step = (by: number) => {
    const count = options().length
    setOpen(true)
    if (count > 0) setActive((Math.max(active, by > 0 ? -1 : 0) + by + count) % count)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    switch (event.key) {
      case 'ArrowDown':
        step(1)
        break
      case 'ArrowUp':
        step(-1)
        break
      case 'Enter':
        options()[Math.max(0, active)]?.click()
        break
      case 'Escape':
        if (query === '') return
        if (shown) setOpen(false)
        else clear()
        break
      default:
        return
    }
    event.preventDefault()
  }
  return (
    <search
      className="search"
      onBlur={event => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      <SearchIcon />
      <input
        ref={field}
        className="search-field"
        type="text"
        role="combobox"
        inputMode="search"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        aria-label={t('searchLabel')}
        placeholder={t('searchPlaceholder')}
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={listId}
        aria-activedescendant={shown && active >= 0 ? `${listId}-${active}` : undefined}
        value={query}
        onFocus={() => setWanted(true)}
        onChange={event => {
          setQuery(event.target.value)
          setActive(-1)
          setOpen(true)
        }}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button type="button" className="icon-button" aria-label={t('searchClear')} onClick={clear}>
          <CloseIcon />
        </button>
      )}
      {wanted && (
        <Suspense>
          <Results
            list={list}
            listId={listId}
            query={shown ? query : ''}
            steering={{ active, setActive }}
            onDone={() => setOpen(false)}
          />
        </Suspense>
      )}
    </search>
  )
}
