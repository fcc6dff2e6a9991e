/** Small words that tell a language, in small letters. A word of several languages tells for each of them. */
export const LANGUAGE_WORDS = {
  en: 'the of and to in is was for that with on as by at from it his her this are were has had be not which who he she they will but said after have an its near new says over into about',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde',
  fr: 'de la le et les des en un une du dans est au aux pour par sur qui que pas ne se il elle plus avec son sa ses ce cette sont été ont à mais comme ou leur nous vous depuis était même sans entre',
  es: 'de la el que y en los las un una del se por con para al es su como más lo no fue ha sus este esta entre desde sobre hasta también era pero muy sin hay está son años dos donde',
  it: 'di e il la che in un una è del della dei delle per con non si da al alla dal dalla nel nella sono gli le lo i ha anche come più suo sua questo questa era stato fu ed ma degli agli dopo anni nei sul sulla',
  pt: 'de a o que e do da em um uma os as dos das no na nos nas para com por se não ao à é foi mais sua seu pelo pela entre como mas até sobre também são está ou ele ela já muito anos',
  nl: 'de het een en van in is op te dat met voor zijn niet aan er die door naar bij uit ook als om tot werd over heeft maar wordt hij deze nog worden was dan waar wel meer geen kan ze',
  pl: 'w i na z do się nie że jest o od po za przez to jak dla był była były oraz który która które jego jej przy pod są został została roku także ale tym tego we ze lub może już ich',
  tr: 've bir bu da de için ile olarak olan daha çok en gibi kadar sonra ise ne o var yıl yılında tarafından ilk kendi değil olduğu oldu eden göre ancak üzerinde arasında bulunan',
  az: 'və bu bir üçün ilə olan də da olub edib edilib sonra ki daha isə çox ən görə kimi ildə onun bildirib edən olduğu hər etdi idi nə öz həm lakin tərəfindən üzrə arasında',
  ru: 'в и на с по что не из за к от для это как был была были его её их но он она они до при также году после со во у или же',
  uk: 'в і на з у що не до за від для це як був була було були його її їх але він вона вони при також році після та із й або про під час',
} as const

/** Languages whose small words begin no place's name; those of Spanish or French do ("Como", "Los Angeles"). */
const PLAIN = ['de', 'pl', 'tr', 'az', 'ru', 'uk'] as const
/** Words of these that are names of places in other languages. */
const NAMES = new Set('var son de do ten man o u a i'.split(' '))

/** Small words of other languages than English that open sentences, and never a place's name. */
export const FOREIGN_FUNCTION_WORDS = PLAIN.flatMap(language => LANGUAGE_WORDS[language].split(' '))
  .filter(word => !NAMES.has(word))
  .join(' ')
