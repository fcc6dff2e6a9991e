/** The largest text read as one article, in bytes. A novel is a twentieth of it; more is a dump, not an article. */
export const LARGEST_ARTICLE = 20 * 1024 * 1024

/** The largest file read whole, in bytes: JavaScript has no longer strings. JSON Lines may be longer. */
export const LARGEST_FILE = 500 * 1024 * 1024

/** The sentence for a file over a size limit, or undefined where it fits. */
export function refuseSize(name: string, size: number, limit = LARGEST_ARTICLE): string | undefined {
  if (size <= limit) return undefined
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024)
  return `${name} has ${megabytes(size)} MB and an article may have ${megabytes(limit)} MB; split it into its articles.`
}
