import { Suspense, useEffect, useState } from 'react'
import { useHost } from '../../host/use-host.ts'
import { LanguageSelect, useLanguage } from '../../i18n/index.ts'
import { useWholeCorpus } from '../../model/use-corpus-view.ts'
import { MoreIcon } from '../../ui/icons.tsx'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { ThemeButton } from '../../ui/theme-button.tsx'

const HelpDialog = lazyPart(() => import('../help/help-dialog.tsx'))

/** Opens the page of keys, as the key “?” does. */
function HelpButton() {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event
      if (key !== '?' || ctrlKey || metaKey || altKey || defaultPrevented) return
      if (target instanceof Element && target.closest('input, textarea, select, [contenteditable], dialog'))
        return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <button
        type="button"
        className="icon-button help-button"
        aria-label={t('help')}
        title={t('help')}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        ?
      </button>
      {open && (
        <Suspense>
          <HelpDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}

const ShareDialog = lazyPart(() => import('../share/share-dialog.tsx'))

/** Opens the share dialog. An embedded map has none: what it shows is the page around it. */
function ShareButton({ title }: { readonly title: string }) {
  const { t } = useLanguage()
  const { ownPage } = useHost()
  const [open, setOpen] = useState(false)
  if (!ownPage) return null
  return (
    <>
      <button type="button" className="text-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('share')}
      </button>
      {open && (
        <Suspense>
          <ShareDialog title={title} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}

/** The corpus' title and extent, whatever the filter shows of it. */
export function Masthead() {
  const whole = useWholeCorpus()
  const { t, list } = useLanguage()
  const [open, setOpen] = useState(false)
  const { ownPage, ProjectDialog } = useHost()
  const [filing, setFiling] = useState(false)
  // Somebody else's page has its own first heading.
  const Heading = ownPage ? 'h1' : 'h2'
  const { corpus } = whole
  const mentions = whole.mentionCount
  const articles = t('summaryArticles', { n: corpus.articles.length })
  const places = [t('summaryPlaces', { n: whole.placeCount }), t('summaryMentions', { n: mentions })]
  const extent = corpus.title ? [articles, ...places] : places
  const title = corpus.title || articles
  return (
    <header className="masthead" data-open={open || undefined}>
      {ownPage && (
        // A narrow page has room for the title alone.
        <button
          type="button"
          className="icon-button masthead-more"
          aria-label={list([t('language'), t('file'), t('share')])}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <MoreIcon />
        </button>
      )}
      <div className="masthead-head">
        <p className="masthead-name">{t('title')}</p>
        {ownPage && (
          <div className="masthead-tools">
            <LanguageSelect />
            <ThemeButton />
            <HelpButton />
          </div>
        )}
      </div>
      <Heading className="masthead-title" data-length={lengthOf(title)} dir="auto">
        {title}
      </Heading>
      <div className="masthead-foot">
        <p className="masthead-extent">{extent.join(' · ')}</p>
        {ProjectDialog && (
          <button
            type="button"
            className="text-button"
            aria-haspopup="dialog"
            onClick={() => setFiling(true)}
          >
            {t('file')}
          </button>
        )}
        <ShareButton title={title} />
      </div>
      {ProjectDialog && filing && (
        <Suspense>
          <ProjectDialog onClose={() => setFiling(false)} />
        </Suspense>
      )}
    </header>
  )
}

/** A headline is set the smaller the longer it is, so that the articles stay in sight. Limits in UTF-16 code units. */
function lengthOf(title: string): 'long' | 'very-long' | undefined {
  if (title.length > 120) return 'very-long'
  return title.length > 50 ? 'long' : undefined
}
