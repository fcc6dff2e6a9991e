/** Offers a text to the reader as a file. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the address once the click is done.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
