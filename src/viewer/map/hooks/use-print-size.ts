import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import { useHost } from '../../host/use-host.ts'

/** Room for a map on paper, in CSS pixels: a page of A4 or Letter between its margins, and something below it. */
const PAPER = { x: 680, y: 600 }

/**
 * Tells the style sheet how to draw the map on paper as it stands on the screen: a page is printed at once, and what
 * is laid out or painted anew for its width would come too late. In somebody else's page the paper's width is known only
 * to the style sheet: the map is drawn as wide as its column is then.
 */
export function usePrintSize(): void {
  const map = useMap()
  const { ownPage } = useHost()
  useEffect(() => {
    const measure = () => {
      const { x, y } = map.getSize()
      const scale = Math.min(PAPER.x / x, PAPER.y / y)
      const { style, dataset } = map.getContainer().parentElement ?? map.getContainer()
      style.setProperty('--screen-width', `${x}px`)
      style.setProperty('--screen-height', `${y}px`)
      if (!ownPage) {
        dataset.column = ''
        style.setProperty('--screen-ratio', `${x / y}`)
        style.setProperty('--print-most', `${(PAPER.y * x) / y}px`)
        return
      }
      style.setProperty('--print-width', `${x * scale}px`)
      style.setProperty('--print-height', `${y * scale}px`)
      style.setProperty('--print-scale', `${scale}`)
    }
    addEventListener('beforeprint', measure)
    return () => removeEventListener('beforeprint', measure)
  }, [map, ownPage])
}
