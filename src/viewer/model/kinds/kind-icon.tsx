import type { KindGroup } from '../../../corpus/index.ts'
import { SymbolShape } from './symbol-shape.tsx'

/** A kind group’s shape as a small sign, for lists and the key. */
export function KindIcon({ group, r = 5 }: { readonly group: KindGroup; readonly r?: number }) {
  return (
    <svg className="sign" viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true">
      <SymbolShape group={group} r={r} />
    </svg>
  )
}
