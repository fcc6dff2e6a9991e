import type { Form } from '../index.ts'
import { shapesOf } from './shapes.ts'

/** The shape that stands for a form, around the origin of an SVG. */
export function SymbolShape({ form, r }: { readonly form: Form; readonly r: number }) {
  return shapesOf(form, r).map(({ className, outline: { tag: Tag, geometry } }) => (
    <Tag key={className} className={className} {...geometry} />
  ))
}
