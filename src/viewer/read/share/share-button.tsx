import { Suspense, useState } from 'react'
import { useHost } from '../../host/use-host.ts'
import { useLanguage } from '../../i18n/index.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'

const ShareDialog = lazyPart(() => import('./share-dialog.tsx'))

/** Opens the share dialog. An embedded map has none: what it shows is the page around it. */
export function ShareButton({ title }: { readonly title: string }) {
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
