import { Suspense } from 'react'
import type { Reading } from '../../model/index.ts'
import { useWhy } from '../../state/checking/use-checking.ts'
import { lazyPart } from '../../ui/lazy-part.ts'

const Ghosts = lazyPart(() => import('./other-candidates.tsx'))

/** Places to choose from, on the map, and the map as a way to point; fetched when first asked for. */
export function GhostLayer({ reading }: { readonly reading: Reading }) {
  const { possible } = useWhy()
  if (!possible) return null
  return (
    <Suspense fallback={null}>
      <Ghosts reading={reading} possible={possible} />
    </Suspense>
  )
}
