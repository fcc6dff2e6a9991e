import { Suspense } from 'react'
import { useWhy } from '../../state/checking/use-checking.ts'
import { lazyPart } from '../../ui/lazy-part.tsx'

const OtherCandidates = lazyPart(() => import('./other-candidates.tsx'))

/** Places to choose from, on the map, and the map as a way to point; fetched when first asked for. */
export function CandidateLayer() {
  const { possible } = useWhy()
  if (!possible) return null
  return (
    <Suspense fallback={null}>
      <OtherCandidates possible={possible} />
    </Suspense>
  )
}
