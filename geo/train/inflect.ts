/** The case that a name of a place stands in: behind "in" or behind "from". */
export type Case = 'locative' | 'genitive'

type Rule = readonly [ending: RegExp, locative: string, genitive: string]

/** The commonest endings of names of places; a name that fits none is left as it is. Rough, as most names in the news are no exceptions. */
const RULES: Readonly<Record<string, readonly Rule[]>> = {
  pl: [
    [/ice$/, 'icach', 'ic'],
    [/ów$/, 'owie', 'owa'],
    [/owo$/, 'owie', 'owa'],
    [/sko$/, 'sku', 'ska'],
    [/sk$/, 'sku', 'ska'],
    [/ia$/, 'ii', 'ii'],
    [/ka$/, 'ce', 'ki'],
    [/ga$/, 'dze', 'gi'],
    [/ra$/, 'rze', 'ry'],
    [/ta$/, 'cie', 'ty'],
    [/da$/, 'dzie', 'dy'],
    [/ła$/, 'le', 'ły'],
    [/na$/, 'nie', 'ny'],
    [/wa$/, 'wie', 'wy'],
    [/a$/, 'ie', 'y'],
    [/ki$/, 'kach', 'ek'],
    [/y$/, 'ach', ''],
    [/no$/, 'nie', 'na'],
    [/o$/, 'ie', 'a'],
    [/e$/, 'u', 'a'],
    [/in$/, 'inie', 'ina'],
    [/yn$/, 'ynie', 'yna'],
    [/ec$/, 'cu', 'ca'],
    [/ek$/, 'ku', 'ka'],
    [/([lkgcżźńj])$/, '$1u', '$1a'],
    [/([bdfmnprstvwz])$/, '$1ie', '$1u'],
  ],
  ru: [
    [/ия$/, 'ии', 'ии'],
    [/ая$/, 'ой', 'ой'],
    [/ий$/, 'ом', 'ого'],
    [/ый$/, 'ом', 'ого'],
    [/я$/, 'е', 'и'],
    [/([кгх])а$/, '$1е', '$1и'],
    [/а$/, 'е', 'ы'],
    [/ы$/, 'ах', ''],
    [/ь$/, 'и', 'и'],
    [/й$/, 'е', 'я'],
    [/([ое]в)о$/, '$1е', '$1а'],
    [/([бвгджзклмнпрстфхцчш])$/, '$1е', '$1а'],
  ],
  uk: [
    [/ія$/, 'ії', 'ії'],
    [/ка$/, 'ці', 'ки'],
    [/а$/, 'і', 'и'],
    [/я$/, 'і', 'і'],
    [/ське$/, 'ському', 'ського'],
    [/ів$/, 'ові', 'ова'],
    [/и$/, 'ах', ''],
    [/ь$/, 'і', 'і'],
    [/([бвгджзклмнпрстфхцчш])$/, '$1і', '$1а'],
  ],
}

/** A name in a case, every word of it that has an ending. Languages without rules keep the name. */
export function inflect(name: string, language: string, wanted: Case): string {
  const rules = RULES[language]
  if (rules === undefined) return name
  return name
    .split(' ')
    .map(word => {
      const rule = word.length < 4 ? undefined : rules.find(([ending]) => ending.test(word))
      return rule === undefined ? word : word.replace(rule[0], wanted === 'locative' ? rule[1] : rule[2])
    })
    .join(' ')
}
