/** Limits far above what anybody writes, and far below what makes the parser take quadratic time. */
const MOST = {
  /** Equal marks in a row: each opens or closes emphasis. */
  run: 50,
  /** Quotes and lists in each other, in one line. */
  depth: 30,
  /** Columns before the mark of a list's item: two a level. */
  indent: 120,
  /** Lines of a block, which a line without text ends. */
  lines: 2000,
  /** Marks of emphasis, links and code in a block. */
  marks: 3000,
  /** Definitions of links in a whole file. */
  definitions: 3000,
}

/**
 * What makes a text one that no person wrote as Markdown, and that would take the parser minutes; undefined for all
 * others. Takes time in proportion to the text.
 */
export function unlikeMarkdown(source: string): string | undefined {
  if (/([*_[\]`(!<])\1{50}/u.test(source)) return `more than ${MOST.run} equal marks in a row`
  let lines = 0
  let marks = 0
  let definitions = 0
  for (const line of source.split(/\r?\n/u)) {
    const { depth, column } = containersOf(line)
    if (depth > MOST.depth || (depth > 0 && column > MOST.indent)) return 'lists or quotes nested too deep'
    if (line.trim() === '') {
      lines = 0
      marks = 0
      continue
    }
    if (/^ {0,3}\[/u.test(line) && line.includes(']:')) definitions++
    for (const char of line) if ('*_[]`<&!'.includes(char)) marks++
    if (++lines > MOST.lines) return `more than ${MOST.lines} lines without an empty one`
    if (marks > MOST.marks) return `more than ${MOST.marks} marks in a paragraph`
    if (definitions > MOST.definitions) return `more than ${MOST.definitions} definitions`
  }
  return undefined
}

/** How many quotes and list items a line opens, and how far in the first stands. */
function containersOf(line: string): { depth: number; column: number } {
  let depth = 0
  let at = line.length - line.trimStart().length
  const column = at
  for (;;) {
    const mark = /^(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*/u.exec(line.slice(at, at + 200))?.[0]
    if (mark === undefined) return { depth, column }
    depth++
    at += mark.length
    if (depth > MOST.depth) return { depth, column }
  }
}
