/** Width of a text in CSS pixels in a CSS font. */
export type TextWidth = (text: string, font: string) => number

/** Makes a measure that remembers what it measured: the same labels return at each move of the map. */
export function createTextWidth(): TextWidth {
  const context = document.createElement('canvas').getContext('2d')
  const widths = new Map<string, number>()
  return (text, font) => {
    const key = `${font}\n${text}`
    const known = widths.get(key)
    if (known !== undefined) return known
    if (context) context.font = font
    const width = context?.measureText(text).width ?? text.length * 7
    if (widths.size > 20_000) widths.clear()
    widths.set(key, width)
    return width
  }
}
