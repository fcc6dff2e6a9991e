/** The web address of a place's record, where its gazetteer has one. */
export function placeLink(id: string): string | undefined {
  const [, source, number] = /^(geonames|wikidata):(\w+)$/u.exec(id) ?? []
  if (source === 'geonames') return `https://www.geonames.org/${number}`
  if (source === 'wikidata') return `http://www.wikidata.org/entity/${number}`
  return /^https?:\/\//iu.test(id) ? id : undefined
}
