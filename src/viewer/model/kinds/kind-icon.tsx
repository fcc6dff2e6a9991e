import type { Form } from '../index.ts'
import { SymbolShape } from './symbol-shape.tsx'

/** A form's shape as a small sign, for lists and the key. */
export function KindIcon({ form, r = 5 }: { readonly form: Form; readonly r?: number }) {
  return (
    <svg className="sign" viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true">
      <SymbolShape form={form} r={r} />
    </svg>
  )
}
