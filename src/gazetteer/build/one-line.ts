/** Text without tabs and line breaks, between which the words of the header stand. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
