/**
 * Names romanised from Persian, as newspapers vary them: Qazvin and Ghazvin, Bandar-e Abbas and Bandar Abbas,
 * Mazar-e Sharif and Mazar-i-Sharif, Nowshahr and Noshahr, Khorram Abad and Khorramabad. `name` is folded.
 */
export function fromPersianLatin(name: string): string[] {
  const ezafe = / y?e (?=\S)/g
  const bases = [name, name.replace(ezafe, ' '), name.replace(ezafe, ' i ')]
  return bases.flatMap(base => [
    base,
    base.replaceAll('q', 'gh'),
    base.replaceAll('gh', 'q'),
    base.replaceAll('ow', 'o'),
    base.replaceAll('ey', 'ei'),
    base.replace(/khv(?=[ao])/g, 'kh'),
    base.replace(/ (?=(?:abad|shahr|gah|kand)(?:$| ))/g, ''),
    base.replace(/(?<=^| )e(?=[skgm][^aeiou])/g, 'i'),
    base.replace(/ah(?=$| )/g, 'a'),
  ])
}
