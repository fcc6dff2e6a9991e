/** A text with `{name}` where a value goes, or one such text a plural category (CLDR). */
export type Message =
  | string
  | { readonly one?: string; readonly other: string; readonly [category: string]: string | undefined }

/** Values for the places in a message. `n` also chooses the plural form. */
export type Values = Readonly<Record<string, string | number>>

/** Fills a message in a language (BCP 47): numbers are written as the language writes them. */
export function fillMessage(message: Message, values: Values, language: string): string {
  const text = typeof message === 'string' ? message : pluralOf(message, Number(values.n), language)
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    if (value === undefined) return whole
    return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value
  })
}

function pluralOf(message: Exclude<Message, string>, n: number, language: string): string {
  return message[new Intl.PluralRules(language).select(n)] ?? message.other
}
