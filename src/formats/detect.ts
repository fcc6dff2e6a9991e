import type { ArticleFormat, SourceFile } from './format.ts'
import { formatById, formatOf } from './read-formats.ts'
import { latin1 } from './text/decode.ts'
import { utf16ByZeros } from './text/encoding.ts'

/** What a file turned out to be: a format, an archive, or something Wherein does not read, in words. */
export type Detected =
  | { readonly kind: 'format'; readonly format: ArticleFormat }
  | { readonly kind: 'zip' }
  | { readonly kind: 'other'; readonly what: string }

/** Endings that leave open what is inside, so that the content decides: a `.txt` can be anything. */
const LOOSE = new Set(['text', 'json', 'html', 'tei'])

/**
 * Tells what a file is, by its content first: files have wrong endings, and pipes have none. If the content is not
 * conclusive, the ending decides.
 */
export function detect({ name, bytes }: SourceFile): Detected {
  const byName = formatOf(name)
  const start = startOf(bytes)
  const binary = binaryKind(start, bytes, name)
  if (binary) return binary
  if (byName && !LOOSE.has(byName.id)) return known(byName.id)
  const text = textKind(start, bytes)
  // A text file with an unknown ending is not read as prose merely because no other format fits.
  if (text !== undefined) return known(text)
  if (byName) return known(byName.id)
  if (/\.[a-z0-9]{1,8}$/iu.test(name) && !/\.(log|asc|me|readme)$/iu.test(name))
    return { kind: 'other', what: `a "${name.slice(name.lastIndexOf('.'))}" file` }
  return isText(bytes) ? known('text') : { kind: 'other', what: 'not text and of no known kind' }
}

function known(id: string): Detected {
  const format = formatById(id)
  return format ? { kind: 'format', format } : { kind: 'other', what: id }
}

/** The first bytes as characters, without a mark and without the zeros of UTF-16. */
function startOf(bytes: Uint8Array): string {
  return latin1(bytes.subarray(0, 6000))
    .replace(/^(?:ï»¿|ÿþ|þÿ)/u, '')
    .replaceAll('\0', '')
}

function binaryKind(start: string, bytes: Uint8Array, name: string): Detected | undefined {
  if (/^[\s\S]{0,1000}%PDF-\d/u.test(start) && !/^\s*</u.test(start)) return known('pdf')
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5))
    return zipKind(bytes, name)
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0)
    return {
      kind: 'other',
      what: /\.docx$/iu.test(name)
        ? 'an old Word document (.doc) or one with a password; save it as .docx without'
        : 'an old Office document; save it as .docx',
    }
  if (start.startsWith('{\\rtf')) return { kind: 'other', what: 'an RTF document; save it as .docx' }
  return undefined
}

function zipKind(bytes: Uint8Array, name: string): Detected {
  // The directory at the archive's end names all entries; its beginning names the first ones.
  const ends = `${latin1(bytes.subarray(0, 4000))}${latin1(bytes.subarray(-65_536))}`
  if (ends.includes('application/epub+zip') || ends.includes('META-INF/container.xml')) return known('epub')
  if (ends.includes('word/document.xml') || /\.docx$/iu.test(name)) return known('docx')
  if (ends.includes('xl/workbook.xml'))
    return { kind: 'other', what: 'an Excel workbook; export the sheet as CSV' }
  if (ends.includes('mimetypeapplication/vnd.oasis'))
    return { kind: 'other', what: 'an OpenDocument file; save it as .docx or .csv' }
  if (ends.includes('ppt/presentation.xml'))
    return { kind: 'other', what: 'a presentation; export it as PDF' }
  return { kind: 'zip' }
}

/** The format that a text's beginning shows. */
function textKind(start: string, bytes: Uint8Array): string | undefined {
  const head = start.trimStart()
  if (/^WEBVTT(?:\s|$)/u.test(head) || /^\d+\r?\n\d{2}:\d{2}:\d{2},\d{3} -->/u.test(head)) return 'subtitles'
  if (head.startsWith('<')) return markupKind(head)
  if (/^[{[]/u.test(head)) return jsonKind(head)
  if (/^From \S+.*\d{4}\r?\n(?:[\w-]+:)/u.test(head)) return 'mbox'
  if (
    /^(?:(?:Received|Return-Path|Delivered-To|MIME-Version|Message-ID|DKIM-Signature|From|Date|Subject|To):.*\r?\n(?:[ \t].*\r?\n)*){3}/iu.test(
      head,
    ) &&
    /^(?:MIME-Version|Message-ID):/imu.test(head)
  )
    return 'mail'
  return isPress(bytes) ? 'press' : undefined
}

function markupKind(head: string): string | undefined {
  const inner = head.replace(/^(?:<\?xml[^>]*\?>|<\?[^>]*\?>|<!--[\s\S]*?-->|\s+)+/u, '')
  if (/^<!doctype html|^<html[\s>]/iu.test(inner)) return 'html'
  if (
    /^<(?:\w+:)?(?:rss|feed|RDF)[\s>]/u.test(inner) &&
    /<(?:\w+:)?(?:rss|feed|rdf:RDF|RDF)[\s>]/u.test(inner)
  )
    return 'feed'
  if (/^(?:<!DOCTYPE[^>]*(?:\[[\s\S]*?\]\s*)?>\s*)?<(?:\w+:)?(?:TEI|teiCorpus)[\s>]/u.test(inner))
    return 'tei'
  if (/^<(?:head|body|article|main|div|p|h1|section)[\s>]/iu.test(inner)) return 'html'
  return undefined
}

function jsonKind(head: string): string | undefined {
  if (
    /^\{[^\n]*"@context"\s*:\s*"https?:\/\/www\.w3\.org\/ns\/anno/u.test(head) ||
    (/^[[{]\s*[\s\S]{0,400}"http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/u.test(head) &&
      /"(?:AnnotationPage|AnnotationCollection|Annotation)"/u.test(head))
  )
    return 'annotation'
  if (/^\{[^\n]*\}\s*\n\s*\{/u.test(head) || /^\{"[^\n]{5900,}$/u.test(head)) return 'jsonl'
  if (/^\{\s*"|^\[\s*(?:\{|\])/u.test(head)) return 'json'
  return undefined
}

/** Exports of press databases are recognised by the words that separate their articles. */
function isPress(bytes: Uint8Array): boolean {
  const text = latin1(bytes.subarray(0, 200_000))
  const factiva =
    /^HD\s/mu.test(text) &&
    /^(?:WC|PD|SN|AN)\s/mu.test(text) &&
    /^(?:LP|TD)\b/mu.test(text) &&
    /^Document \S{10,}/mu.test(text)
  const nexis =
    /^\s*(?:Document )?\d+ of \d+(?: DOCUMENTS)?\s*$/mu.test(text) &&
    /^\s*(?:LENGTH|BYLINE|LOAD-DATE|Length|Load-Date):/mu.test(text)
  return (
    factiva ||
    nexis ||
    (/^End of Document\s*$/mu.test(text) && /^\s*(?:Length|Byline|Load-Date|Section):/mu.test(text))
  )
}

/** Whether bytes look like text: no zero byte, or UTF-16, and few control characters. */
export function isText(bytes: Uint8Array): boolean {
  if (utf16ByZeros(bytes)) return true
  const sample = bytes.subarray(0, 8000)
  let control = 0
  for (const byte of sample) {
    if (byte === 0) return false
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 0x1b) control++
  }
  return control * 100 <= sample.length
}
