import type { ArticleFormat } from './format.ts'

/** Every kind of file that holds articles. Parsers load when a file of theirs comes. */
export const ARTICLE_FORMATS: readonly ArticleFormat[] = [
  format('text', 'plain text', ['.txt', '.text'], async () => (await import('./read/text.ts')).readText),
  format(
    'markdown',
    'Markdown',
    ['.md', '.markdown', '.mdx'],
    async () => (await import('./read/markdown.ts')).readMarkdown,
  ),
  format('html', 'HTML', ['.html', '.htm', '.xhtml'], async () => (await import('./read/html.ts')).readHtml),
  format('docx', 'Word', ['.docx'], async () => (await import('./read/docx.ts')).readDocx),
  format('pdf', 'PDF', ['.pdf'], async () => (await import('./read/pdf.ts')).readPdf),
  format('epub', 'EPUB', ['.epub'], async () => (await import('./read/epub.ts')).readEpub),
  format(
    'feed',
    'RSS or Atom',
    ['.rss', '.atom', '.rdf'],
    async () => (await import('./read/feed.ts')).readFeed,
  ),
  format(
    'table',
    'table (CSV, TSV)',
    ['.csv', '.tsv', '.tab'],
    async () => (await import('./read/table.ts')).readTable,
  ),
  format('json', 'JSON', ['.json'], async () => (await import('./read/json.ts')).readJson),
  format(
    'jsonl',
    'JSON Lines',
    ['.jsonl', '.ndjson'],
    async () => (await import('./read/jsonl.ts')).readJsonLines,
  ),
  format('tei', 'TEI', ['.tei', '.xml'], async () => (await import('./read/tei.ts')).readTei),
  format('mail', 'mail', ['.eml'], async () => (await import('./read/mail.ts')).readMail),
  format('mbox', 'mailbox', ['.mbox'], async () => (await import('./read/mail.ts')).readMailbox),
  format(
    'subtitles',
    'subtitles (SRT, WebVTT)',
    ['.srt', '.vtt'],
    async () => (await import('./read/subtitles.ts')).readSubtitles,
  ),
  format('press', 'press database export', [], async () => (await import('./read/press.ts')).readPress),
  format(
    'annotation',
    'Web Annotation',
    ['.jsonld'],
    async () => (await import('./read/web-annotation.ts')).readWebAnnotation,
  ),
]

function format(id: string, name: string, endings: string[], load: ArticleFormat['load']): ArticleFormat {
  return { id, name, endings, load }
}

/** The endings of every format, for messages. */
export const READ_ENDINGS: readonly string[] = [...ARTICLE_FORMATS.flatMap(({ endings }) => endings), '.zip']

/** The format of an id, or undefined. */
export function formatById(id: string): ArticleFormat | undefined {
  return ARTICLE_FORMATS.find(format => format.id === id)
}

/** The format a file's ending tells, or undefined. */
export function formatOf(fileName: string): ArticleFormat | undefined {
  const name = fileName.toLowerCase()
  return ARTICLE_FORMATS.find(format => format.endings.some(ending => name.endsWith(ending)))
}
