import type { Form } from '../../model/index.ts'

/**
 * The shape that stands for a form, of equal area for equal radius, so that counts compare across kinds.
 * Drawn around the origin.
 */
export function SymbolShape({ form, r }: { readonly form: Form; readonly r: number }) {
  switch (form) {
    case 'town':
      return <circle className="symbol-body" r={r} />
    case 'capital':
      return (
        <>
          <circle className="symbol-body" r={r} />
          <circle className="symbol-eye" r={Math.max(1.2, r * 0.3)} />
        </>
      )
    case 'country':
      return <Square side={r * Math.sqrt(Math.PI)} className="symbol-area symbol-area--country" />
    case 'region':
      return <Square side={r * Math.sqrt(Math.PI)} className="symbol-area symbol-area--open" />
    case 'water':
      return <Lozenge r={r} />
    case 'site':
      return <Diamond half={r * Math.sqrt(Math.PI / 2)} />
  }
}

function Square({ side, className }: { readonly side: number; readonly className: string }) {
  return <rect className={className} x={-side / 2} y={-side / 2} width={side} height={side} rx={1} />
}

function Diamond({ half }: { readonly half: number }) {
  return <path className="symbol-body" d={`M0 ${-half}L${half} 0L0 ${half}L${-half} 0Z`} />
}

/** Twice as wide as high, with round ends: width 2.24 r has the area of a circle of radius r. */
function Lozenge({ r }: { readonly r: number }) {
  const height = r * Math.sqrt(Math.PI / (1 + Math.PI / 4))
  return (
    <rect
      className="symbol-body symbol-body--water"
      x={-height}
      y={-height / 2}
      width={height * 2}
      height={height}
      rx={height / 2}
    />
  )
}
