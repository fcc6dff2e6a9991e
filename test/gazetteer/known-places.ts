/**
 * Well-known places under three spellings each, written from general knowledge and never from the file: the first letters
 * of the GeoNames kind, latitude and longitude to about a tenth of a degree, how many kilometres the record may lie from
 * there (the middle of a river or a country is a matter of taste), and the spellings.
 */
export const knownPlaces = `
P  40.4   49.9   30 | Baku | Bakı | Баку
P  40.7   46.4   30 | Ganja | Gəncə | Gyandzha
P  41.0   47.8   30 | Gabala | Qabala | Qəbələ
P  40.9   49.1   30 | Khizi | Xızı | Khyzy
P  40.7   47.7   30 | Goychay | Göyçay | Geokchay
P  39.8   46.8   30 | Stepanakert | Khankendi | Xankəndi
P  39.8   46.8   30 | Shusha | Shushi | Şuşa
P  40.2   44.5   30 | Yerevan | Erevan | Երևան
P  40.8   43.8   30 | Gyumri | Leninakan | Gumri
P  41.7   44.8   30 | Tbilisi | Tiflis | თბილისი
P  41.6   41.6   30 | Batumi | Batoumi | Батуми
P  43.0   41.0   30 | Sukhumi | Sokhumi | Sukhum
P  35.7   51.4   30 | Tehran | Teheran | تهران
P  38.1   46.3   30 | Tabriz | Tabrīz | تبریز
P  32.7   51.7   30 | Isfahan | Esfahan | Ispahan
P  36.3   59.6   30 | Mashhad | Meshed | مشهد
P  36.3   50.0   30 | Qazvin | Ghazvin | Kazvin
P  27.2   56.3   30 | Bandar Abbas | Bandar-e Abbas | Bandar-e-Abbas
P  34.6   50.9   30 | Qom | Ghom | Qum
P  34.5   69.2   30 | Kabul | Kaboul | Kābul
P  31.6   65.7   30 | Kandahar | Qandahar | Kandahār
P  36.7   67.1   30 | Mazar-i-Sharif | Mazar-e Sharif | Mazari Sharif
P  33.3   44.4   30 | Baghdad | Bagdad | بغداد
P  30.5   47.8   30 | Basra | Basrah | Al-Basrah
P  36.3   43.1   30 | Mosul | Al Mawsil | Mossoul
P  36.2   44.0   30 | Erbil | Arbil | Hewler
P  33.5   36.3   30 | Damascus | Dimashq | Damas
P  36.2   37.2   30 | Aleppo | Halab | Alep
P  36.0   39.0   30 | Raqqa | Ar-Raqqah | al-Raqqa
P  35.3   40.1   30 | Deir ez-Zor | Dayr az Zawr | Deir al-Zor
P  33.9   35.5   30 | Beirut | Beyrouth | بيروت
P  31.8   35.2   30 | Jerusalem | Al-Quds | ירושלים
P  32.1   34.8   30 | Tel Aviv | Tel-Aviv | תל אביב
P  31.5   34.5   30 | Gaza | Gaza City | غزة
P  24.7   46.7   30 | Riyadh | Ar Riyad | الرياض
P  21.4   39.8   30 | Mecca | Makkah | مكة المكرمة
P  21.5   39.2   30 | Jeddah | Jiddah | Jidda
P  24.5   39.6   30 | Medina | Al Madinah | المدينة المنورة
P  15.4   44.2   30 | Sanaa | Sana'a | صنعاء
P  14.8   42.9   30 | Hodeidah | Al Hudaydah | Hodeida
P  25.3   51.5   30 | Doha | Ad Dawhah | الدوحة
P  25.3   55.3   30 | Dubai | Dubay | دبي
P  29.4   48.0   30 | Kuwait City | Al Kuwayt | الكويت
P  23.6   58.4   40 | Muscat | Masqat | مسقط
P  41.0   29.0   30 | Istanbul | İstanbul | Constantinople
P  39.9   32.9   30 | Ankara | Angora | Анкара
P  38.4   27.1   30 | Izmir | İzmir | Smyrna
P  37.2   38.8   30 | Sanliurfa | Şanlıurfa | Urfa
P  37.9   40.2   30 | Diyarbakir | Diyarbakır | Diarbekir
P  55.8   37.6   30 | Moscow | Moskva | Москва
P  59.9   30.3   30 | Saint Petersburg | St. Petersburg | Leningrad
P  56.3   44.0   30 | Nizhny Novgorod | Nizhniy Novgorod | Nizhni Novgorod
P  56.8   60.6   30 | Yekaterinburg | Ekaterinburg | Sverdlovsk
P  48.7   44.5   30 | Volgograd | Stalingrad | Волгоград
P  43.3   45.7   30 | Grozny | Groznyy | Грозный
P  43.1  131.9   30 | Vladivostok | Wladiwostok | Владивосток
P  54.7   20.5   30 | Kaliningrad | Königsberg | Koenigsberg
P  50.5   30.5   30 | Kyiv | Kiev | Київ
P  50.0   36.2   30 | Kharkiv | Kharkov | Харків
P  46.5   30.7   30 | Odesa | Odessa | Одеса
P  49.8   24.0   30 | Lviv | Lvov | Lwów
P  47.8   35.1   30 | Zaporizhzhia | Zaporizhzhya | Zaporozhye
P  48.5   35.0   30 | Dnipro | Dnipropetrovsk | Dnepropetrovsk
P  47.1   37.5   30 | Mariupol | Mariupol' | Маріуполь
P  48.6   38.0   30 | Bakhmut | Artemivsk | Бахмут
P  47.9   33.4   40 | Kryvyi Rih | Kryvyy Rih | Krivoy Rog
P  53.9   27.6   30 | Minsk | Miensk | Минск
P  43.2   76.9   30 | Almaty | Alma-Ata | Алматы
P  51.2   71.4   30 | Astana | Nur-Sultan | Астана
P  50.3   57.2   30 | Aktobe | Aqtöbe | Aqtobe
P  41.3   69.2   30 | Tashkent | Toshkent | Ташкент
P  39.7   67.0   30 | Samarkand | Samarqand | Самарканд
P  39.8   64.4   30 | Bukhara | Buxoro | Bokhara
P  37.9   58.4   30 | Ashgabat | Aşgabat | Ashkhabad
P  38.6   68.8   30 | Dushanbe | Dushanbé | Душанбе
P  42.9   74.6   30 | Bishkek | Frunze | Бишкек
P  47.9  106.9   30 | Ulaanbaatar | Ulan Bator | Улаанбаатар
P  39.9  116.4   40 | Beijing | Peking | 北京
P  23.1  113.3   40 | Guangzhou | Canton | 广州
P  32.1  118.8   40 | Nanjing | Nanking | 南京
P  34.3  108.9   40 | Xi'an | Xian | 西安
P  43.8   87.6   40 | Urumqi | Ürümqi | Urumchi
P  29.7   91.1   40 | Lhasa | Lasa | 拉萨
P  22.3  114.2   30 | Hong Kong | Hongkong | 香港
P  25.0  121.5   40 | Taipei | Taibei | 台北
P  37.6  127.0   40 | Seoul | Séoul | 서울
P  39.0  125.8   40 | Pyongyang | P'yongyang | 평양
P  35.1  129.0   40 | Busan | Pusan | 부산
P  35.7  139.7   40 | Tokyo | Tōkyō | 東京
P  34.7  135.5   40 | Osaka | Ōsaka | 大阪
P  35.0  135.8   40 | Kyoto | Kyōto | 京都
P  21.0  105.8   40 | Hanoi | Hà Nội | Ha Noi
P  10.8  106.7   40 | Ho Chi Minh City | Saigon | Thành phố Hồ Chí Minh
P  16.1  108.2   40 | Da Nang | Danang | Đà Nẵng
P  11.6  104.9   40 | Phnom Penh | Phnum Penh | Phnom-Penh
P  13.8  100.5   40 | Bangkok | Krung Thep | กรุงเทพมหานคร
P  16.8   96.2   40 | Yangon | Rangoon | Rangun
P   3.1  101.7   40 | Kuala Lumpur | Kuala-Lumpur | 吉隆坡
P  -6.2  106.8   40 | Jakarta | Djakarta | Batavia
P  14.6  121.0   40 | Manila | Maynila | Manille
P  28.6   77.2   40 | New Delhi | Nueva Delhi | नई दिल्ली
P  19.1   72.9   40 | Mumbai | Bombay | मुंबई
P  22.6   88.4   40 | Kolkata | Calcutta | কলকাতা
P  13.1   80.3   40 | Chennai | Madras | சென்னை
P  13.0   77.6   40 | Bengaluru | Bangalore | ಬೆಂಗಳೂರು
P  23.7   90.4   40 | Dhaka | Dacca | ঢাকা
P  33.7   73.1   40 | Islamabad | Islāmābād | اسلام آباد
P  31.5   74.3   40 | Lahore | Lahor | لاہور
P  24.9   67.0   40 | Karachi | Karāchi | کراچی
P  27.7   85.3   40 | Kathmandu | Katmandu | Kathmandou
P   6.9   79.9   40 | Colombo | Kolamba | Kolombo
P  51.5   -0.1   40 | London | Londres | Londra
P  53.3   -6.3   40 | Dublin | Baile Átha Cliath | Дублин
P  56.0   -3.2   40 | Edinburgh | Edimburgo | Dùn Èideann
P  48.9    2.4   40 | Paris | París | Parigi
P  43.3    5.4   40 | Marseille | Marseilles | Marsiglia
P  48.6    7.8   40 | Strasbourg | Strassburg | Estrasburgo
P  48.1   11.6   40 | Munich | München | Muenchen
P  50.9    7.0   40 | Cologne | Köln | Koeln
P  49.5   11.1   40 | Nuremberg | Nürnberg | Nuernberg
P  52.5   13.4   40 | Berlin | Berlín | Берлин
P  48.2   16.4   40 | Vienna | Wien | Vienne
P  46.2    6.1   40 | Geneva | Genève | Genf
P  47.4    8.5   40 | Zurich | Zürich | Zuerich
P  50.8    4.4   40 | Brussels | Bruxelles | Brussel
P  51.2    4.4   40 | Antwerp | Antwerpen | Anvers
P  52.1    4.3   40 | The Hague | Den Haag | 's-Gravenhage
P  41.9   12.5   40 | Rome | Roma | Рим
P  45.5    9.2   40 | Milan | Milano | Mailand
P  45.4   12.3   40 | Venice | Venezia | Venedig
P  43.8   11.3   40 | Florence | Firenze | Florenz
P  40.9   14.3   40 | Naples | Napoli | Neapel
P  40.4   -3.7   40 | Madrid | Madryt | Мадрид
P  37.4   -6.0   40 | Seville | Sevilla | Séville
P  38.7   -9.1   40 | Lisbon | Lisboa | Lissabon
P  38.0   23.7   40 | Athens | Athina | Αθήνα
P  40.6   22.9   40 | Thessaloniki | Salonica | Θεσσαλονίκη
P  44.8   20.5   40 | Belgrade | Beograd | Београд
P  43.9   18.4   40 | Sarajevo | Sarajewo | Сарајево
P  42.7   21.2   40 | Pristina | Prishtina | Priština
P  41.3   19.8   40 | Tirana | Tiranë | Tirane
P  42.7   23.3   40 | Sofia | Sofiya | София
P  44.4   26.1   40 | Bucharest | București | Bucarest
P  47.0   28.9   40 | Chisinau | Chișinău | Kishinev
P  52.2   21.0   40 | Warsaw | Warszawa | Varsovie
P  50.1   19.9   40 | Krakow | Kraków | Cracow
P  51.8   19.5   40 | Lodz | Łódź | Лодзь
P  54.4   18.6   40 | Gdansk | Gdańsk | Danzig
P  50.1   14.4   40 | Prague | Praha | Prag
P  48.1   17.1   40 | Bratislava | Pressburg | Pozsony
P  54.7   25.3   40 | Vilnius | Wilno | Vilna
P  56.9   24.1   40 | Riga | Rīga | Рига
P  59.4   24.8   40 | Tallinn | Tallin | Reval
P  60.2   24.9   40 | Helsinki | Helsingfors | Хельсинки
P  59.3   18.1   40 | Stockholm | Estocolmo | Stokholm
P  57.7   12.0   40 | Gothenburg | Göteborg | Goteborg
P  55.7   12.6   40 | Copenhagen | København | Kopenhagen
P  64.1  -21.9   40 | Reykjavik | Reykjavík | Рейкьявик
P  30.1   31.2   40 | Cairo | Al Qahirah | القاهرة
P  31.2   29.9   40 | Alexandria | Al Iskandariyah | الإسكندرية
P  32.9   13.2   40 | Tripoli | Tarabulus | طرابلس
P  32.1   20.1   40 | Benghazi | Banghazi | بنغازي
P  36.8   10.2   40 | Tunis | Tunus | تونس
P  36.8    3.0   40 | Algiers | Alger | الجزائر
P  33.6   -7.6   40 | Casablanca | Dar el Beida | الدار البيضاء
P  31.6   -8.0   40 | Marrakesh | Marrakech | مراكش
P  15.6   32.5   40 | Khartoum | Al Khartum | الخرطوم
P   9.0   38.7   40 | Addis Ababa | Addis Abeba | አዲስ አበባ
P   2.0   45.3   40 | Mogadishu | Muqdisho | Mogadiscio
P  -1.3   36.8   40 | Nairobi | Naïrobi | Найроби
P  -4.3   15.3   40 | Kinshasa | Leopoldville | Kinshassa
P   6.5    3.4   40 | Lagos | Лагос | لاغوس
P  16.8   -3.0   40 | Timbuktu | Tombouctou | Timbuctoo
P  12.1   15.0   40 | N'Djamena | Ndjamena | Fort-Lamy
P  -17.8  31.1   40 | Harare | Salisbury | Хараре
P  -26.0  32.6   40 | Maputo | Lourenço Marques | Lourenco Marques
P  -33.9  18.4   40 | Cape Town | Kaapstad | Le Cap
P  -26.2  28.0   40 | Johannesburg | Joburg | Йоханнесбург
P  40.7  -74.0   40 | New York City | New York | Nueva York
P  38.9  -77.0   40 | Washington, D.C. | Washington DC | Washington
P  38.6  -90.2   40 | St. Louis | Saint Louis | St Louis
P  32.7  -97.3   40 | Fort Worth | Ft. Worth | Ft Worth
P  34.1 -118.2   40 | Los Angeles | Los Ángeles | Лос-Анджелес
P  45.5  -73.6   40 | Montreal | Montréal | Монреаль
P  46.8  -71.2   40 | Quebec City | Québec | Quebec
P  19.4  -99.1   40 | Mexico City | Ciudad de México | Ciudad de Mexico
P  23.1  -82.4   40 | Havana | La Habana | L'Avana
P  18.5  -72.3   40 | Port-au-Prince | Port au Prince | Puerto Príncipe
P   4.7  -74.1   40 | Bogota | Bogotá | Santa Fe de Bogotá
P  10.5  -66.9   40 | Caracas | Karakas | Каракас
P -12.0  -77.0   40 | Lima | Лима | 利马
P -13.5  -72.0   40 | Cusco | Cuzco | Qosqo
P -33.4  -70.7   40 | Santiago | Santiago de Chile | Santiago du Chili
P -34.6  -58.4   40 | Buenos Aires | Buenos Ayres | Буэнос-Айрес
P -23.5  -46.6   40 | São Paulo | Sao Paulo | San Paolo
P -22.9  -43.2   40 | Rio de Janeiro | Río de Janeiro | Рио-де-Жанейро
P -33.9  151.2   40 | Sydney | Sídney | Сидней
P -37.8  145.0   40 | Melbourne | Melburn | Мельбурн
P -36.9  174.8   40 | Auckland | Tāmaki Makaurau | Окленд
A  40.5   47.5  150 | Azerbaijan | Republic of Azerbaijan | Azərbaycan
A  40.0   45.0  150 | Armenia | Republic of Armenia | Հայաստան
A  32.0   53.0  300 | Iran | Islamic Republic of Iran | ایران
A  39.0   35.0  300 | Turkey | Türkiye | Republic of Turkey
A  60.0  100.0  900 | Russia | Russian Federation | Россия
A  49.0   32.0  300 | Ukraine | Україна | Ukraina
A  39.8  -98.5  300 | United States | U.S. | USA
A  54.0   -2.0  300 | United Kingdom | UK | Great Britain
A  52.3    5.8  200 | Netherlands | Holland | Nederland
A  51.5   10.5  300 | Germany | Deutschland | Allemagne
A   7.5   -5.5  300 | Ivory Coast | Côte d'Ivoire | Cote d'Ivoire
A  -2.5   23.5  500 | Democratic Republic of the Congo | DRC | DR Congo
A  24.0   54.0  200 | United Arab Emirates | UAE | U.A.E.
A  22.0   98.0  400 | Myanmar | Burma | Birmania
A  40.0  127.0  300 | North Korea | DPRK | Democratic People's Republic of Korea
A  35.0  105.0  800 | China | PRC | People's Republic of China
A  49.8   15.5  300 | Czechia | Czech Republic | Česko
A  41.6   21.7  200 | North Macedonia | Macedonia | Republic of North Macedonia
A  36.2 -119.5  300 | California | Calif. | Kalifornien
A  31.5  -98.5  300 | Texas | State of Texas | Tex.
A  48.9   11.6  150 | Bavaria | Bayern | Freistaat Bayern
A  43.4   45.6  150 | Chechnya | Chechen Republic | Chechnia
A  45.3   34.4  200 | Crimea | Krym | Крим
A  41.8  -87.8   60 | Cook County | Cook County | Cook
L  39.8   46.6  150 | Nagorno-Karabakh | Upper Karabakh | Artsakh
L  42.5   44.5  500 | South Caucasus | Transcaucasia | Southern Caucasus
L  29.0   41.0 1500 | Middle East | Near East | Mideast
L  15.0   10.0 2500 | Sahel | Sahel region | the Sahel
L  42.0   22.0  600 | Balkans | Balkan Peninsula | Balkan
L  34.0   76.0  500 | Kashmir | Cashmere | कश्मीर
H  39.5   47.5  500 | Aras River | Araz | Araks
H  45.0   45.0 1500 | Volga | Volga River | Волга
H  35.0   41.0  900 | Euphrates | Firat | Fırat
H  25.0   32.0 1800 | Nile | River Nile | Nile River
H  47.0   20.0 1200 | Danube | Donau | Duna
H  -3.0  -60.0 1500 | Amazon River | Amazon | Rio Amazonas
H  42.0   51.0  500 | Caspian Sea | Caspian | Каспийское море
H  43.0   34.0  500 | Black Sea | Karadeniz | Чёрное море
H  35.0   18.0 1500 | Mediterranean Sea | Mediterranean | Mittelmeer
H  27.0   51.5  500 | Persian Gulf | Arabian Gulf | خلیج فارس
H  26.6   56.5  200 | Strait of Hormuz | Hormuz Strait | Straits of Hormuz
H  30.4   32.3  200 | Suez Canal | Canal de Suez | قناة السويس
H  53.5  108.0  400 | Lake Baikal | Baikal | Байкал
H  -1.0   33.0  300 | Lake Victoria | Victoria Nyanza | Victoria Lake
T  28.0   86.9   60 | Mount Everest | Mt. Everest | Everest
T  39.7   44.3   60 | Mount Ararat | Mt Ararat | Ağrı Dağı
T  43.3   42.4   60 | Mount Elbrus | Elbrus | Эльбрус
T  46.5   10.0  600 | Alps | The Alps | Alpen
T  30.0   82.0 1200 | Himalayas | Himalaya | Himalaya Mountains
T  23.0   10.0 2500 | Sahara | Sahara Desert | الصحراء الكبرى
S  51.5   -0.5   10 | Heathrow | Heathrow Airport | London Heathrow
S  40.6  -73.8   10 | JFK Airport | Kennedy Airport | John F. Kennedy International Airport
S  32.0   34.9   10 | Ben Gurion Airport | Ben-Gurion Airport | Ben Gurion International Airport
S  47.5   34.6   10 | Zaporizhzhia nuclear plant | Zaporizhzhia Nuclear Power Plant | ZNPP
S  39.2   46.9   30 | Khudaferin Dam | Khoda Afarin Dam | Xudafərin SES
P  51.3   30.2   15 | Chernobyl | Chornobyl | Чернобыль
P  31.5   34.5   10 | Shejaiya | Shujaiya | Shuja'iyya
P  33.8   35.5   10 | Dahiyeh | Dahieh | Dahiya
A  52.1   -9.6   60 | County Kerry | Co Kerry | Co. Kerry
T  -0.5  -90.6  150 | Galápagos Islands | Galapagos | Islas Galápagos
H   9.7  115.9   30 | Second Thomas Shoal | Ayungin Shoal | Ren'ai Jiao
`
