/** A text with `{name}` where a value goes, or one such text a plural category (CLDR). */
export type Message =
  | string
  | { readonly one?: string; readonly other: string; readonly [category: string]: string | undefined }

/** Values for the places in a message. `n` also chooses the plural form. */
export type Values = Readonly<Record<string, string | number>>

/** How a language writes numbers and tells plurals apart. Costly to make, so each language has one of each. */
export interface NumberForms {
  readonly numbers: Intl.NumberFormat
  readonly plurals: Intl.PluralRules
}

/** Fills a message: numbers are written as the language writes them. */
export function fillMessage(message: Message, values: Values, forms: NumberForms): string {
  // Asked for only where there is a number: the first of each takes some thirty milliseconds on a slow machine.
  const text = typeof message === 'string' ? message : pluralOf(message, Number(values.n), forms.plurals)
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? forms.numbers.format(value) : value
  })
}

function pluralOf(message: Exclude<Message, string>, n: number, plurals: Intl.PluralRules): string {
  return message[plurals.select(n)] ?? message.other
}
