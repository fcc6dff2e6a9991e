import type { KindGroup } from '../../../corpus/index.ts'
import { shapesOf } from './shapes.ts'

/** The shape that stands for a kind group, around the origin of an SVG. */
export function SymbolShape({ group, r }: { readonly group: KindGroup; readonly r: number }) {
  return shapesOf(group, r).map(({ className, outline: { tag: Tag, geometry } }) => (
    <Tag key={className} className={className} {...geometry} />
  ))
}
