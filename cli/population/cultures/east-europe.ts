/** Russian, Ukrainian, Balkan and Georgian names and towns. */
import {
  georgian as georgianNames,
  russian as russianNames,
  slavicFeminine,
  ukrainian as ukrainianNames,
} from '../transliteration.ts';
import { type Culture, country, names } from './culture.ts';

export const russian: Culture = {
  code: 'russian',
  script: 'Cyrl',
  families: russianNames(`
    ИВАНОВ СМИРНОВ КУЗНЕЦОВ ПОПОВ ВАСИЛЕВ ПЕТРОВ СОКОЛОВ МИХАЙЛОВ НОВИКОВ ФЁДОРОВ МОРОЗОВ ВОЛКОВ АЛЕКСЕЕВ
    ЛЕБЕДЕВ СЕМЁНОВ ЕГОРОВ ПАВЛОВ КОЗЛОВ СТЕПАНОВ НИКОЛАЕВ ОРЛОВ АНДРЕЕВ МАКАРОВ НИКИТИН ЗАХАРОВ БЕЛЯЕВ
    МАГОМЕДОВ АХМЕДОВ ГУСЕЙНОВ КАДЫРОВ ТАРАСОВ ЖУКОВ ФРОЛОВ ДМИТРИЕВ КОРОЛЁВ БАРАНОВ ЧЕРНОВ`),
  givenMale: russianNames(`
    АЛЕКСАНДР ДМИТРИЙ СЕРГЕЙ АНДРЕЙ АЛЕКСЕЙ МАКСИМ ЕВГЕНИЙ ВЛАДИМИР ИВАН МИХАИЛ НИКОЛАЙ ПАВЕЛ РОМАН ОЛЕГ
    КОНСТАНТИН ВИКТОР АНТОН ДЕНИС МУХАММАД РУСЛАН ТИМУР ЮРИЙ ГЕОРГИЙ СТАНИСЛАВ ВЯЧЕСЛАВ`),
  givenFemale: russianNames(`
    АННА ЕЛЕНА МАРИЯ НАТАЛИЯ ЕКАТЕРИНА ИРИНА СВЕТЛАНА ТАТИАНА АНАСТАСИЯ ЮЛИЯ НАДЕЖДА ЛЮДМИЛА ГАЛИНА ВЕРА
    ОКСАНА ДАРЬЯ КСЕНИЯ АЛИНА ЗАРЕМА МАДИНА ЛАРИСА ТАМАРА ВАЛЕНТИНА`),
  countries: [
    country('RUS', false, 'MOSCOW/MOSKVA KAZAN SAMARA GROZNY/GROZNYI MAKHACHKALA PERM OMSK ROSTOV'),
    country('BLR', false, 'MINSK GOMEL/HOMEL BREST GRODNO VITEBSK'),
    country('KAZ', false, 'ALMATY/ALMA-ATA ASTANA SHYMKENT KARAGANDA'),
  ],
  feminine: slavicFeminine('RUSSIAN'),
  marriage: 0.7,
  firstOfJanuary: 0.01,
};

export const ukrainian: Culture = {
  code: 'ukrainian',
  script: 'Cyrl',
  families: ukrainianNames(`
    ШЕВЧЕНКО БОНДАРЕНКО КОВАЛЕНКО ТКАЧЕНКО КРАВЧЕНКО ОЛІЙНИК ШЕВЧУК КОВАЛЬЧУК ПОЛІЩУК БОЙКО МЕЛЬНИК САВЧЕНКО
    РУДЕНКО МАРЧЕНКО ЛИСЕНКО ПЕТРЕНКО КЛИМЕНКО ПАВЛЮК КУЗЬМЕНКО МОРОЗ ГНАТЮК РОМАНЮК ЯРЕМЧУК ДАНИЛЮК
    ЗАХАРЧЕНКО ГОНЧАРЕНКО СИДОРЕНКО ВОЛОШИН ІВАНЧУК КОСТЕНКО`),
  givenMale: ukrainianNames(`
    ОЛЕКСАНДР АНДРІЙ СЕРГІЙ ВОЛОДИМИР МИКОЛА ІВАН ВАСИЛЬ ЮРІЙ МИХАЙЛО ТАРАС БОГДАН ОЛЕГ ДМИТРО ВІТАЛІЙ
    РОМАН МАКСИМ ПЕТРО ОСТАП ЯРОСЛАВ АРТЕМ`),
  givenFemale: ukrainianNames(`
    ОЛЕНА НАТАЛІЯ ІРИНА ОКСАНА ТЕТЯНА ГАННА МАРІЯ СВІТЛАНА ЛЮДМИЛА КАТЕРИНА ЮЛІЯ ВІКТОРІЯ НАДІЯ ГАЛИНА
    ЛЕСЯ СОЛОМІЯ ДАРИНА ЗОРЯНА МИРОСЛАВА`),
  countries: [
    country(
      'UKR',
      true,
      'KYIV/KIEV KHARKIV/KHARKOV ODESA/ODESSA LVIV/LVOV DNIPRO POLTAVA CHERNIHIV TERNOPIL',
    ),
  ],
  marriage: 0.7,
  firstOfJanuary: 0.01,
};

export const balkan: Culture = {
  code: 'balkan',
  families: names(`
    JOVANOVIĆ PETROVIĆ NIKOLIĆ MARKOVIĆ ĐORĐEVIĆ STOJANOVIĆ ILIĆ STANKOVIĆ PAVLOVIĆ MILOŠEVIĆ HODŽIĆ KOVAČEVIĆ
    HASANOVIĆ BEGIĆ HALILOVIĆ SULJIĆ SIMIĆ TOMIĆ LUKIĆ POPOVIĆ ŽIVKOVIĆ RADIĆ BOGDANOVIĆ VUKOVIĆ DELIĆ
    HADŽIĆ ŠEHIĆ MUJIĆ KRASNIQI BERISHA GASHI HOXHA SHEHU ÇELA`),
  givenMale: names(`
    NIKOLA MARKO STEFAN MILAN DRAGAN ALEKSANDAR NEMANJA DEJAN AMAR EMIR HARIS DŽENAN ŽELJKO MIROSLAV BOŠKO
    ARBEN BESNIK ILIR AGRON LUAN GORAN SLOBODAN UROŠ`),
  givenFemale: names(`
    JELENA MILICA ANA IVANA DRAGANA MARIJA AMINA LEJLA EMINA SELMA DŽENITA GORDANA SNEŽANA VESNA JASMINA
    VALBONA DRITA ELIRA TEUTA MIRJANA SLAVICA ŽIVKA`),
  countries: [
    country('SRB', true, 'BELGRADE/BEOGRAD NOVI_SAD NIŠ/NIS KRAGUJEVAC SUBOTICA ČAČAK'),
    country('BIH', true, 'SARAJEVO BANJA_LUKA TUZLA ZENICA MOSTAR'),
    country('ALB', true, 'TIRANA/TIRANË DURRËS/DURRES SHKODËR VLORË'),
    country('MKD', true, 'SKOPJE BITOLA TETOVO KUMANOVO'),
  ],
  marriage: 0.7,
  firstOfJanuary: 0.01,
};

export const georgian: Culture = {
  code: 'georgian',
  script: 'Geor',
  families: georgianNames(`
    ბერიძე კაპანაძე გელაშვილი მაისურაძე გიორგაძე ლომიძე წიკლაური ბოლქვაძე კვარაცხელია ხუციშვილი ნოზაძე
    აბაშიძე დოლიძე მეტრეველი ჯაფარიძე გოგოლაძე თოდუა შენგელია სულაბერიძე კიკნაძე რამიშვილი მჭედლიშვილი
    ნადირაძე ქავთარაძე ელიაშვილი ბაქრაძე ცინცაძე`),
  givenMale: georgianNames(`
    გიორგი დავით ნიკოლოზ ლევან ზურაბ ირაკლი თამაზ ვახტანგ შოთა ავთანდილ ბესიკ გოჩა ლაშა მამუკა ნოდარ
    ოთარ რევაზ სანდრო თორნიკე კახაბერ`),
  givenFemale: georgianNames(`
    ნინო თამარ მარიამ ქეთევან ნათელა ეკატერინე ლელა მაია სოფიო ნანა თინათინ მანანა ციალა დარეჯან ეთერ
    ხატია რუსუდან ია ლიანა`),
  countries: [country('GEO', true, 'TBILISI/TIFLIS KUTAISI BATUMI RUSTAVI GORI ZUGDIDI POTI TELAVI')],
  marriage: 0.2,
  firstOfJanuary: 0.01,
};
