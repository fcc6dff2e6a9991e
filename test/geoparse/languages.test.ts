import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openGazetteer, placeById, readPlace } from '../../src/gazetteer/index.ts'
import { geoparse } from '../../src/geoparse/index.ts'

const gazetteer = await openGazetteer(readFileSync(new URL('../../geo/full.gazetteer.gz', import.meta.url)))

/** What the text names, as it stands there, and the place's shown name. */
function read(text: string): string[] {
  return geoparse(text, gazetteer).map(({ phrase, place }) => {
    const at = place === null ? undefined : placeById(gazetteer, place)
    return `${phrase} = ${at === undefined ? 'unresolved' : readPlace(gazetteer, at).name}`
  })
}

/** Short texts written for this test; every place they name, and nothing else. */
const texts: readonly { language: string; text: string; places: readonly string[] }[] = [
  {
    language: 'French, type words and small letters',
    text: "La flotte a traversé la mer Noire. Le ministre est rentré d'Arabie saoudite hier soir.",
    places: ['mer Noire = Black Sea', 'Arabie saoudite = Saudi Arabia'],
  },
  {
    language: 'Spanish, type words',
    text: 'El río Ebro desemboca en el mar Mediterráneo.',
    places: ['río Ebro = Ebro', 'mar Mediterráneo = Mediterranean Sea'],
  },
  {
    language: 'Italian, type words',
    text: 'Abita in provincia di Oristano, ma lavora a Cagliari. La domenica va sul lago di Garda.',
    places: ['provincia di Oristano = Oristano', 'Cagliari = Cagliari', 'lago di Garda = Lake Garda'],
  },
  {
    language: 'Persian, which writes small words apart',
    text: 'بروس لی در تهران فیلم تازه‌ای دید.',
    places: ['تهران = Tehran'],
  },
  {
    language: 'Russian',
    text: 'Министр прилетел в Баку из Москвы. Вечером он выступил в Ереване, а утром уехал в Анкару.',
    places: ['Баку = Baku', 'Москвы = Moscow', 'Ереване = Yerevan', 'Анкару = Ankara'],
  },
  {
    language: 'Ukrainian',
    text: 'Потяг з Києва прибув до Львова вночі. Пасажири поїхали далі, у Варшаву.',
    places: ['Києва = Kyiv', 'Львова = Lviv', 'Варшаву = Warsaw'],
  },
  {
    language: 'Azerbaijani',
    text: 'Nazir dünən Gəncədə çıxış etdi. Sonra o, Bakıya qayıtdı və Türkiyəyə yola düşdü.',
    places: ['Gəncədə = Ganja', 'Bakıya = Baku', 'Türkiyəyə = Türkiye'],
  },
  {
    language: 'Turkish',
    text: "Bakan dün İstanbul'da konuştu. Ardından Ankara'ya döndü ve Bakü'ye uçtu.",
    places: ['İstanbul = Istanbul', 'Ankara = Ankara', 'Bakü = Baku'],
  },
  {
    language: 'German',
    text: 'Der Zug fuhr von München nach Wien. Am Abend sprach die Ministerin in Köln über die Lage in Armenien.',
    places: ['München = Munich', 'Wien = Vienna', 'Köln = Köln', 'Armenien = Armenia'],
  },
  {
    language: 'French',
    text: 'Le ministre a quitté Marseille pour Londres. Il parlera demain à Genève de la situation en Arménie.',
    places: ['Marseille = Marseille', 'Londres = London', 'Genève = Genève', 'Arménie = Armenia'],
  },
  {
    language: 'Spanish',
    text: 'El ministro viajó de Sevilla a Londres. Mañana hablará en Bruselas sobre la situación en Alemania.',
    places: ['Sevilla = Sevilla', 'Londres = London', 'Bruselas = Brussels', 'Alemania = Germany'],
  },
  {
    language: 'Armenian',
    text: 'Նախարարը երեկ Երևանում էր։ Այսօր նա մեկնեց Մոսկվա։',
    places: ['Երևանում = Yerevan', 'Մոսկվա = Moscow'],
  },
  {
    language: 'Georgian',
    text: 'მინისტრი გუშინ თბილისში იყო. დღეს ის ბაქოში გაემგზავრა.',
    places: ['თბილისში = Tbilisi', 'ბაქოში = Baku'],
  },
  {
    language: 'Persian',
    text: 'وزیر خارجه دیروز از تهران به باکو رفت و امروز در مسکو سخنرانی کرد.',
    places: ['تهران = Tehran', 'باکو = Baku', 'مسکو = Moscow'],
  },
  {
    language: 'Arabic',
    text: 'وصل الوزير أمس إلى بغداد قادما من دمشق، ثم غادر إلى القاهرة.',
    places: ['بغداد = Baghdad', 'دمشق = Damascus', 'القاهرة = Cairo'],
  },
]

describe('languages', () => {
  test.each(texts)('$language', ({ text, places }) => {
    expect(read(text)).toEqual(places)
  })
})
