import type { TextRange } from '../../corpus/index.ts'
import { item, labelOf, type ReadItem, type ReadOptions, type SourceFile, trouble } from '../format.ts'
import { lost } from '../problem.ts'
import { decodeText } from '../text/decode.ts'
import { refuseSize } from '../text/size.ts'
import { articleId } from './id.ts'

/** A pause after which a new paragraph begins, in seconds. */
const PAUSE = 3

const TIMES = /^(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{3})\s+-->\s+(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{3})/u

/** Subtitles as SubRip (.srt) or WebVTT: what is said, as running text, with the second at which each cue begins. */
export async function* readSubtitles(file: SourceFile, options: ReadOptions): AsyncGenerator<ReadItem> {
  const name = labelOf(file)
  const tooLarge = refuseSize(name, file.bytes.length)
  if (tooLarge) return yield trouble(lost('size', file.name, tooLarge))
  const { text: source, problems } = await decodeText(file, options)
  yield* problems.map(trouble)
  if (source === undefined) return
  let text = ''
  let endedAt = 0
  const structure: TextRange[] = []
  for (const block of source.replace(/\r\n?/gu, '\n').split(/\n{2,}/u)) {
    const lines = block.split('\n')
    const at = lines.findIndex(line => TIMES.test(line))
    const [, h1, m1, s1, f1, h2, m2, s2, f2] = TIMES.exec(lines[at] ?? '') ?? []
    if (at < 0) continue
    const words = lines
      .slice(at + 1)
      .map(plain)
      .filter(Boolean)
      .join(' ')
    if (words === '') continue
    const seconds = inSeconds(h1, m1, s1, f1)
    // Automatic captions say the end of a cue again in the next one.
    if (text.endsWith(words)) continue
    if (text !== '') text += seconds - endedAt >= PAUSE ? '\n\n' : ' '
    structure.push({ kind: 'cue', start: text.length, end: text.length + words.length, seconds })
    text += words
    endedAt = inSeconds(h2, m2, s2, f2)
  }
  if (text === '')
    return yield trouble(lost('empty', file.name, `${name} holds no subtitle with a time and a text.`))
  yield item({ id: articleId(file.name), text, structure })
}

/** A line without markup: `<i>`, `<v Speaker>`, `{\an8}`. */
function plain(line: string): string {
  return line
    .replace(/<[^>]*>|\{\\[^}]*\}/gu, '')
    .replace(/&amp;/gu, '&')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .trim()
}

function inSeconds(hours = '0', minutes = '0', seconds = '0', milliseconds = '0'): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(milliseconds) / 1000
}
