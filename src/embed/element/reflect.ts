import { isCorrectable, isInteractive, layoutOf, numberOf, themeOf } from '../contract/attributes.ts'

/** How the properties that are more than text read their attributes. */
const READ: Readonly<Record<string, (text: string | null) => unknown>> = {
  zoom: numberOf,
  theme: themeOf,
  layout: layoutOf,
  interactive: isInteractive,
  corrections: isCorrectable,
  loading: text => (text?.trim().toLowerCase() === 'eager' ? 'eager' : 'lazy'),
}

/** Gives a class of elements a property for each attribute, as HTML has them: the attribute is the truth. */
export function reflectAttributes(prototype: HTMLElement, names: readonly string[]): void {
  for (const name of names) {
    const read = READ[name] ?? (text => text)
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return read(this.getAttribute(name))
      },
      set(this: HTMLElement, value: unknown) {
        if (value === null || value === undefined) this.removeAttribute(name)
        else this.setAttribute(name, String(value))
      },
    })
  }
}
