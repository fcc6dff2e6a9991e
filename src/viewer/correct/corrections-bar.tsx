import { Suspense, useState } from 'react'
import { useLanguage } from '../i18n/index.ts'
import { useCorrections } from '../state/corrections/use-corrections.ts'

import { lazyPart } from '../ui/lazy-part.tsx'
import { NotKeptNote } from './not-kept-note.tsx'
import { saveFile } from './save-file.ts'

const CorrectionList = lazyPart(() => import('./correction-list.tsx'))

/** At the foot of the lists: how many corrections there are; opened, all of them, with undo and files. */
export function CorrectionsBar() {
  const { t } = useLanguage()
  const { list, unreadable } = useCorrections()
  const [open, setOpen] = useState(false)
  return (
    <>
      <NotKeptNote />
      {unreadable !== null && (
        <p className="corrections-note" role="status">
          {t('correctionsUnreadable')}{' '}
          <button
            type="button"
            className="text-button"
            onClick={() => saveFile('corrections-set-aside.json', unreadable)}
          >
            {t('correctionsSetAsideSave')}
          </button>
        </p>
      )}
      <details
        className="corrections"
        data-any={list.length > 0 || undefined}
        onToggle={event => setOpen(event.currentTarget.open)}
      >
        <summary>{list.length === 0 ? t('corrections') : t('correctionsCount', { n: list.length })}</summary>
        {open && (
          <Suspense fallback={null}>
            <CorrectionList />
          </Suspense>
        )}
      </details>
    </>
  )
}
