import { Suspense } from 'react'
import type { Reading } from '../model/index.ts'
import { lazyPart } from '../notes/lazyPart.ts'
import { useWhy } from './useWhy.ts'

const Ghosts = lazyPart(() => import('./Ghosts.tsx'))

/** What “Why here?” adds to the map; fetched when it is first asked. */
export function GhostLayer({ reading }: { readonly reading: Reading }) {
  const { shown } = useWhy()
  if (!shown) return null
  return (
    <Suspense fallback={null}>
      <Ghosts reading={reading} />
    </Suspense>
  )
}
