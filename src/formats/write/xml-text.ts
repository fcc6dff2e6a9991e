const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it stands in XML or HTML, also inside an attribute. Characters that XML 1.0 has no way to write are left out. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(NO_XML, '')
    .replace(/[&<>"']/gu, sign => ENTITIES[sign] ?? sign)
}

/** XML 1.0, production 2: all but a Char. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
