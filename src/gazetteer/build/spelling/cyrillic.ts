import { type Letters, respellings } from './letters.ts'

const common: Letters = {
  а: ['a'],
  б: ['b'],
  в: ['v'],
  д: ['d'],
  ж: ['zh'],
  з: ['z'],
  к: ['k'],
  л: ['l'],
  м: ['m'],
  н: ['n'],
  о: ['o'],
  п: ['p'],
  р: ['r'],
  с: ['s'],
  т: ['t'],
  у: ['u'],
  ф: ['f'],
  х: ['kh'],
  ц: ['ts'],
  ч: ['ch'],
  ш: ['sh'],
  щ: ['shch'],
  ь: [''],
  ъ: [''],
  '’': [''],
  "'": [''],
  ʼ: [''],
}

/** As English newspapers romanise Russian: BGN/PCGN without its marks. */
const russian: Letters = {
  ...common,
  г: ['g'],
  е: ['e', 'ye'],
  ё: ['yo', 'e'],
  и: ['i'],
  й: ['y', 'i'],
  ы: ['y'],
  э: ['e'],
  ю: ['yu'],
  я: ['ya'],
  ий: ['y', 'iy'],
  ый: ['y', 'yy'],
  ье: ['ye', 'ie'],
}

/** The Ukrainian government's table of 2010 and the BGN/PCGN table of 1965. */
const ukrainian: Letters = {
  ...common,
  г: ['h'],
  ґ: ['g'],
  зг: ['zgh'],
  е: ['e'],
  є: ['ie', 'ye'],
  и: ['y'],
  і: ['i'],
  ї: ['i', 'yi'],
  й: ['i', 'y'],
  ю: ['iu', 'yu'],
  я: ['ia', 'ya'],
  ий: ['yi', 'y', 'yy'],
}

/** The Bulgarian transliteration law of 2009. */
const bulgarian: Letters = {
  ...common,
  г: ['g'],
  е: ['e'],
  и: ['i'],
  й: ['y'],
  х: ['h', 'kh'],
  щ: ['sht'],
  ъ: ['a'],
  ь: ['y'],
  ю: ['yu'],
  я: ['ya'],
  ия: ['ia', 'iya'],
}

const isRussian = /^[а-яё\s\-ʼ’'.]+$/i
const isUkrainian = /^[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя\s\-ʼ’'.]+$/i

/** Еkaterinburg and Yekaterinburg, Nizhny Novgorod. */
export function fromRussian(name: string): string[] {
  if (!isRussian.test(name)) return []
  // At the start of a word or after a vowel "е" is pronounced "ye"; only there do the two spellings differ.
  const marked = name.toLowerCase().replace(/(?<![бвгджзйклмнпрстфхцчшщ])е/g, '\u0000')
  return respellings(marked, { ...russian, е: ['e'], '\u0000': ['ye', 'e'] })
}

/** Zaporizhzhia and Zaporizhzhya, Kryvyi Rih and Kryvy Rih. */
export function fromUkrainian(name: string): string[] {
  if (!isUkrainian.test(name)) return []
  const marked = name
    .toLowerCase()
    .replace(
      /(^|[\s-])([єїйюя])/g,
      (_, before: string, letter: string) => before + { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' }[letter],
    )
  return respellings(marked, ukrainian)
}

/** Търново is Tarnovo. */
export function fromBulgarian(name: string): string[] {
  return isRussian.test(name) ? respellings(name, bulgarian) : []
}

/** Names that BGN/PCGN has romanised from Russian, as newspapers shorten them: Nizhniy is Nizhny, Yelets is also Elets. */
export function fromRussianLatin(name: string): string[] {
  const short = name
    .toLowerCase()
    .replace(/(?:iy|yy)(?=$|[\s-])/g, 'y')
    .replace(/yye(?=$|[\s-])/g, 'ye')
  return [
    short,
    name.toLowerCase().replace(/(?:iy|yy)(?=$|[\s-])/g, 'i'),
    short.replace(/(?<=^|[\s-])ye/g, 'e'),
    short.replace(/iye(?=$|[\s-])/g, 'ie'),
    short.replace(/ë/g, 'yo'),
  ]
}

/** Dzh is how Russian writes the j of its neighbours: Dzhebrail, Jebrail. */
export function fromDzh(name: string): string[] {
  return /dzh/i.test(name) ? [name.toLowerCase().replaceAll('dzh', 'j')] : []
}
