/** Articles as BGN/PCGN writes them, joined to what the next word begins with: Ar Raqqah, Ash Shaykh. */
const article = /(?<=^|[\s-])(al|ad|adh|an|ar|as|ash|at|ath|az)[\s-](?=\S)/g

/** What newspapers print for common first words. */
const words: Readonly<Record<string, string>> = {
  dayr: 'deir',
  bayt: 'beit',
  shaykh: 'sheikh',
  tall: 'tel',
  ayn: 'ain',
  abu: 'abou',
  umm: 'um',
  jabal: 'jebel',
  khan: 'khan',
}

/**
 * Names that BGN/PCGN has romanised from Arabic, as newspapers print them: Ar Raqqah is al-Raqqa, el-Raqqa and Raqqa,
 * Dayr az Zawr is Deir al-Zor. `name` is folded.
 */
export function fromArabicLatin(name: string): string[] {
  const open = name.replace(/ah(?=$| )/g, 'a')
  const rounded = open.replace(/\p{L}+/gu, word => words[word] ?? word)
  const vowels = [
    name,
    open,
    open.replace(/ay/g, 'ai').replace(/aw/g, 'au'),
    rounded.replace(/ay/g, 'ei').replace(/awr/g, 'or').replace(/aw/g, 'au'),
    open.replace(/iyy?a(?=$| )/g, 'ia'),
  ]
  const spelled = vowels.flatMap(text => [text, text.replace(article, 'al '), text.replace(article, 'el ')])
  return [...spelled, ...vowels.flatMap(withoutArticle)]
}

/** Raqqa for Ar Raqqah: only where one word of some length remains. */
function withoutArticle(text: string): string[] {
  const bare = text.replace(/^(?:al|ad|adh|an|ar|as|ash|at|ath|az) /, '')
  return bare !== text && !bare.includes(' ') && bare.length >= 5 ? [bare] : []
}

/** Egypt says g for j: Suhaj is Sohag, Al Jizah is Giza. */
export function fromEgyptian(name: string): string[] {
  const hard = name.replaceAll('j', 'g')
  return hard === name ? [] : [...fromArabicLatin(hard), ...fromArabicLatin(hard.replace(/u/g, 'o'))]
}
