import { respellings } from './letters.ts'

/** The Georgian national system of romanisation (2002); apostrophes of the ejectives are not printed. */
const georgian = {
  ა: ['a'],
  ბ: ['b'],
  გ: ['g'],
  დ: ['d'],
  ე: ['e'],
  ვ: ['v'],
  ზ: ['z'],
  თ: ['t'],
  ი: ['i'],
  კ: ['k'],
  ლ: ['l'],
  მ: ['m'],
  ნ: ['n'],
  ო: ['o'],
  პ: ['p'],
  ჟ: ['zh'],
  რ: ['r'],
  ს: ['s'],
  ტ: ['t'],
  უ: ['u'],
  ფ: ['p'],
  ქ: ['k'],
  ღ: ['gh'],
  ყ: ['q', 'k'],
  შ: ['sh'],
  ჩ: ['ch'],
  ც: ['ts'],
  ძ: ['dz'],
  წ: ['ts'],
  ჭ: ['ch'],
  ხ: ['kh'],
  ჯ: ['j'],
  ჰ: ['h'],
}

/** BGN/PCGN 1981 for Armenian, without its apostrophes; "ե" at the start of a word is "ye", "ո" is "vo". */
const armenian = {
  ա: ['a'],
  բ: ['b'],
  գ: ['g'],
  դ: ['d'],
  ե: ['e'],
  զ: ['z'],
  է: ['e'],
  ը: ['y'],
  թ: ['t'],
  ժ: ['zh'],
  ի: ['i'],
  լ: ['l'],
  խ: ['kh'],
  ծ: ['ts'],
  կ: ['k'],
  հ: ['h'],
  ձ: ['dz'],
  ղ: ['gh'],
  ճ: ['ch', 'j'],
  մ: ['m'],
  յ: ['y'],
  ն: ['n'],
  շ: ['sh'],
  ո: ['o'],
  չ: ['ch'],
  պ: ['p'],
  ջ: ['j'],
  ռ: ['r'],
  ս: ['s'],
  վ: ['v'],
  տ: ['t'],
  ր: ['r'],
  ց: ['ts'],
  ւ: ['v'],
  ու: ['u'],
  փ: ['p'],
  ք: ['k'],
  և: ['ev'],
  եւ: ['ev'],
  օ: ['o'],
  ֆ: ['f'],
  իա: ['ia'],
}

/** თბილისი is Tbilisi. */
export function fromGeorgian(name: string): string[] {
  return /^[ა-ჰ\s-]+$/.test(name) ? respellings(name, georgian) : []
}

/** Երևան is Yerevan. */
export function fromArmenian(name: string): string[] {
  if (!/^[ա-ֆև\s-]+$/i.test(name)) return []
  const lower = name
    .toLowerCase()
    .replace(/(^|[\s-])ե/g, '$1ye')
    .replace(/(^|[\s-])ո(?!ւ)/g, '$1vo')
  return respellings(lower, armenian)
}

/** Q’vareli is Kvareli: BGN/PCGN names of Georgia as newspapers print them. */
export function fromGeorgianLatin(name: string): string[] {
  return /q/i.test(name) ? [name.toLowerCase().replaceAll('q', 'k')] : []
}
