/** What a UTF-16 code unit may need before the text can be read. */
export const UNIT = {
  /** Nothing: it is read as it stands. */
  plain: 0,
  /** A line or a page ends. */
  lineBreak: 1,
  /** Soft hyphens, joiners, marks of direction, variation selectors: not seen, so not read. */
  invisible: 2,
  /** A combining accent: it is read with the letter before it. */
  accent: 3,
  /** A space of another width. */
  space: 4,
  /** Ligatures, letters of full width, forms of Arabic letters: read as the letters they show. */
  compatible: 5,
  /** An accent or a prime that stands for an apostrophe. */
  apostrophe: 6,
  /** "<", "&", "[", "]", "*", "_", "~", "#", "@", ":", "." may belong to tags, Markdown, hashtags and addresses. */
  markup: 7,
  /** The first half of a letter of mathematical alphabets, which tweets use for bold. */
  mathematical: 8,
} as const

const table = new Uint8Array(0x10000)

function mark(kind: number, first: number, last = first): void {
  table.fill(kind, first, last + 1)
}

for (const unit of [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]) mark(UNIT.lineBreak, unit)
mark(UNIT.invisible, 0xad)
mark(UNIT.invisible, 0x200b, 0x200f)
mark(UNIT.invisible, 0x202a, 0x202e)
mark(UNIT.invisible, 0x2060, 0x206f)
mark(UNIT.invisible, 0xfe00, 0xfe0f)
mark(UNIT.invisible, 0xfeff)
mark(UNIT.accent, 0x300, 0x36f)
for (const unit of [0xa0, 0x202f, 0x205f, 0x3000]) mark(UNIT.space, unit)
mark(UNIT.space, 0x2000, 0x200a)
mark(UNIT.compatible, 0xfb00, 0xfb06)
mark(UNIT.compatible, 0xfb13, 0xfb17)
mark(UNIT.compatible, 0xfb50, 0xfdfb)
mark(UNIT.compatible, 0xfe70, 0xfefc)
mark(UNIT.compatible, 0xff01, 0xff5e)
for (const unit of [0xb4, 0x60, 0x2032, 0x201b]) mark(UNIT.apostrophe, unit)
for (const unit of '<&[]*_~#@:.') mark(UNIT.markup, unit.charCodeAt(0))
mark(UNIT.mathematical, 0xd835)

/** The kind of a code unit, a value of {@link UNIT}. */
export function unitKind(unit: number): number {
  return table[unit]!
}
