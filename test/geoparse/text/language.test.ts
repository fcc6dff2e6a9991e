import { expect, test } from 'vitest'
import { detectLanguage } from '../../../src/geoparse/text/language.ts'

test.each([
  ['en', 'The ferry from the island was late, and the mayor said that it would not run on Sunday.'],
  ['de', 'Der Zug nach München war nicht pünktlich, und die Leute warteten auf dem Bahnhof.'],
  ['fr', 'Le maire de la ville a dit que les habitants ne sont pas dans la rue pour rien.'],
  ['es', 'El alcalde de la ciudad dijo que los vecinos no están en la calle por nada.'],
  ['it', 'Il sindaco della città ha detto che gli abitanti sono nella piazza con il vescovo.'],
  ['pt', 'O prefeito da cidade disse que os moradores não são contra uma ponte, mas a favor do barco.'],
  ['nl', 'De burgemeester van de stad zei dat het niet aan hem was, maar aan de raad.'],
  ['pl', 'Mieszkańcy nie są zadowoleni, że do miasta nie jeździ już pociąg, i czekają na autobus.'],
  ['tr', 'Bakan dün bu konuda bir açıklama yaptı ve çok önemli olduğunu söyledi.'],
  ['az', 'Nazir bu barədə məlumat verib və bildirib ki, yol tezliklə açılacaq.'],
  ['ru', 'Жители города не знали, что поезд не придёт, и ждали его на станции до вечера.'],
  ['uk', 'Мешканці міста не знали, що потяг не прийде, і чекали на нього до вечора.'],
  ['fa', 'وزیر خارجه دیروز به شهر رفت و امروز برمی‌گردد تا گزارش خود را به مجلس بدهد.'],
  ['ar', 'وصل الوزير أمس إلى المدينة قادما من العاصمة ثم عاد في المساء إلى مكتبه.'],
  ['hy', 'Նախարարը երեկ քաղաքում էր, իսկ այսօր նա մեկնեց մայրաքաղաք։'],
  ['ka', 'მინისტრი გუშინ ქალაქში იყო, დღეს ის დედაქალაქში დაბრუნდა და შეხვედრა გამართა.'],
])('%s', (language, text) => expect(detectLanguage(text, 0, text.length)).toBe(language))

test.each(['', 'Baku', '12 345', 'Paris, Texas'])('nothing tells the language of %j', text =>
  expect(detectLanguage(text, 0, text.length)).toBeUndefined(),
)
