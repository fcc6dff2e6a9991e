import { GIVEN_NAMES } from '../../src/geoparse/text/words/given.ts'
import { SURNAMES } from '../../src/geoparse/text/words/surnames.ts'
import { type PlacePool, pickTown } from './place-pool.ts'
import { pick } from './random.ts'

const latinGiven = GIVEN_NAMES.trim().split(/\s+/).map(capital)
const latinSurnames = SURNAMES.trim().split(/\s+/).map(capital)

const OTHERS: Readonly<Record<string, { readonly given: string; readonly surnames: string }>> = {
  ru: {
    given:
      'Иван Пётр Алексей Сергей Николай Мария Анна Елена Ольга Дмитрий Андрей Юрий Владимир Татьяна Наталья Павел Михаил Ирина Виктор Светлана Джон Роберт Ангела',
    surnames:
      'Иванов Петров Сидоров Смирнов Кузнецов Попов Васильев Соколов Михайлов Новиков Фёдоров Морозов Волков Лебедев Козлов Орлов Королёв Пушкин Калинин Киров Ростов Донской Шевцова Орлова Белова Смит Браун Ленин Жуков',
  },
  uk: {
    given:
      'Іван Петро Олексій Сергій Микола Марія Ганна Олена Ольга Дмитро Андрій Юрій Володимир Тетяна Наталія Павло Михайло Ірина Віктор Світлана',
    surnames:
      'Шевченко Коваленко Бондаренко Ткаченко Кравченко Олійник Мельник Лисенко Марченко Поліщук Савченко Бойко Ковальчук Мороз Франко Зеленський Порошенко',
  },
  hy: {
    given: 'Արամ Տիգրան Հայկ Անի Մարիամ Լևոն Կարեն Սոնա Գոռ Նարե Արմեն Վահե',
    surnames: 'Պետրոսյան Սարգսյան Հարությունյան Գրիգորյան Հովհաննիսյան Խաչատրյան Մկրտչյան Փաշինյան Քոչարյան',
  },
  ka: {
    given: 'გიორგი ნინო დავით მარიამ ლევან ანა ირაკლი თამარ ზურაბ ეკა',
    surnames: 'ბერიძე კაპანაძე გელაშვილი მაისურაძე გიორგაძე ლომიძე ღარიბაშვილი კობახიძე',
  },
  ar: {
    given: 'محمد أحمد علي حسن حسين خالد فاطمة مريم عمر يوسف إبراهيم سعيد ليلى',
    surnames: 'المصري الحلبي البغدادي العلي الحسن الخطيب النجار الأسد السيسي العتيبي',
  },
  fa: {
    given: 'محمد علی حسین رضا مریم زهرا حسن احمد مهدی فاطمه سارا بهرام',
    surnames: 'تهرانی اصفهانی شیرازی احمدی محمدی رضایی کریمی روحانی ظریف رئیسی',
  },
}

/** A given name of a language. */
export function givenName(language: string, random: () => number): string {
  const others = OTHERS[language]
  if (others) return pick(others.given.split(' '), random)
  return random() < 0.3 ? madeUp(random) : pick(latinGiven, random)
}

/** A surname; every third is the name of a town as well. */
export function surname(language: string, pool: PlacePool, random: () => number): string {
  const others = OTHERS[language]
  if (others) return pick(others.surnames.split(' '), random)
  if (random() < 0.25) return madeUp(random)
  if (random() < 0.6) return pick(latinSurnames, random)
  const town = pickTown(pool, random)
  return town.includes(' ') ? pick(latinSurnames, random) : town
}

const SYLLABLES =
  'ka lo mi ra te su ben dor fal gri hul jan kor lam mor nes pol rud sha tor vel wen yas zul kha gho ova ev ian sen lit'.split(
    ' ',
  )

/** A name that is in no list, as most names in the news are. */
function madeUp(random: () => number): string {
  let name = ''
  for (let left = 2 + Math.floor(random() * 2); left > 0; left--) name += pick(SYLLABLES, random)
  return capital(name)
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
