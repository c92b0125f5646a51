/** Arabic, Persian and Turkish names and towns. */
import { type Culture, country, names } from './culture.ts';

export const arabic: Culture = {
  code: 'arabic',
  script: 'Arab',
  families: names(`
    AL-HUSSEIN=الحسين AHMED=أحمد IBRAHIM=إبراهيم HASSAN=حسن AL-KHATIB=الخطيب MANSOUR=منصور AL-SAYED=السيد
    HADDAD=حداد KHALIL=خليل AL-JABOURI=الجبوري SALEH=صالح NASSER=ناصر AL-HAMADI=الحمادي DARWISH=درويش
    AL-OBAIDI=العبيدي BEN_SALAH=بن_صالح TAWFIQ=توفيق AL-ZAHRANI=الزهراني QASEM=قاسم BARAKAT=بركات
    AL-TIKRITI=التكريتي SHAHEEN=شاهين BOUAZIZI=بوعزيزي EL-AMRANI=العمراني GHANEM=غانم SULEIMAN=سليمان
    AL-MASRI=المصري BENNANI=بناني ABDELRAHMAN=عبدالرحمن TRABELSI=طرابلسي KASSAB=قصاب AL-DULAIMI=الدليمي
    RAMADAN=رمضان ZIDANE=زيدان AL-ATTAR=العطار FAKHOURY=فاخوري`),
  givenMale: names(`
    MOHAMMED=محمد AHMAD=أحمد ALI=علي MAHMOUD=محمود OMAR=عمر KHALED=خالد YOUSEF=يوسف MUSTAFA=مصطفى HUSSEIN=حسين
    ABDULLAH=عبدالله SAMIR=سمير TAREK=طارق BILAL=بلال WALID=وليد ANWAR=أنور FARIS=فارس ABDULRAHMAN=عبدالرحمن
    NABIL=نبيل RACHID=رشيد ZIAD=زياد MARWAN=مروان JAMAL=جمال HICHAM=هشام IDRIS=إدريس KARIM=كريم`),
  givenFemale: names(`
    FATIMA=فاطمة MARIAM=مريم AISHA=عائشة ZAINAB=زينب NOUR=نور HALA=هالة LAYLA=ليلى SALMA=سلمى KHADIJA=خديجة
    RANIA=رانيا SAMIRA=سميرة HANAN=حنان AMINA=آمنة DALAL=دلال IMAN=إيمان YASMIN=ياسمين SOUAD=سعاد RIMA=ريما
    WAFAA=وفاء NADIA=نادية GHADA=غادة HUDA=هدى LATIFA=لطيفة RASHA=رشا`),
  countries: [
    country('SYR', false, 'ALEPPO/HALAB DAMASCUS HOMS/HIMS HAMA LATAKIA DEIR_EZ-ZOR IDLIB RAQQA'),
    country('IRQ', false, 'BAGHDAD MOSUL BASRA/AL-BASRAH ERBIL KIRKUK NAJAF FALLUJAH TIKRIT'),
    country('MAR', false, 'CASABLANCA FES/FEZ MARRAKESH/MARRAKECH RABAT TANGIER OUJDA AGADIR'),
    country('EGY', false, 'CAIRO/AL-QAHIRA ALEXANDRIA GIZA MANSOURA TANTA ASWAN PORT_SAID'),
    country('TUN', false, 'TUNIS SFAX SOUSSE BIZERTE KAIROUAN GABES'),
  ],
  marriage: 0,
  firstOfJanuary: 0.14,
};

export const persian: Culture = {
  code: 'persian',
  script: 'Arab',
  families: names(`
    MOHAMMADI=محمدی HOSSEINI=حسینی AHMADI=احمدی KARIMI=کریمی REZAEI=رضایی MORADI=مرادی RAHIMI=رحیمی
    GHOLAMI=غلامی NAZARI=نظری AKBARI=اکبری SHARIFI=شریفی HAIDARI=حیدری YAQUBI=یعقوبی NOORZAI=نورزی
    STANEKZAI=ستانکزی POPALZAI=پوپلزی TAHERI=طاهری EBRAHIMI=ابراهیمی SADEGHI=صادقی JAFARI=جعفری ZAMANI=زمانی
    QADERI=قادری BAKHTIARI=بختیاری TEHRANI=تهرانی SHIRAZI=شیرازی KAZEMI=کاظمی MOUSAVI=موسوی FARHADI=فرهادی
    AMIRI=امیری DAVARI=داوری GHORBANI=قربانی PARSA=پارسا`),
  givenMale: names(`
    MOHAMMAD=محمد ALI=علی REZA=رضا HOSSEIN=حسین MEHDI=مهدی AMIR=امیر HAMID=حمید FARHAD=فرهاد NAVID=نوید
    BEHROUZ=بهروز ABBAS=عباس DARIUSH=داریوش ESMAIL=اسماعیل JAWAD=جواد KAMRAN=کامران MASOUD=مسعود NASIR=نصیر
    OMID=امید PARVIZ=پرویز RAMIN=رامین SAEED=سعید SIAMAK=سیامک ABDUL_GHANI=عبدالغنی ZALMAI=زلمی`),
  givenFemale: names(`
    ZAHRA=زهرا FATEMEH=فاطمه MARYAM=مریم NARGES=نرگس LEILA=لیلا SHIRIN=شیرین PARISA=پریسا MAHSA=مهسا
    NASRIN=نسرین AZADEH=آزاده FARZANEH=فرزانه GOLNAR=گلنار LALEH=لاله MINA=مینا NILOUFAR=نیلوفر ROYA=رویا
    SAHAR=سحر SORAYA=ثریا TAHEREH=طاهره YALDA=یلدا PALWASHA=پلوشه SPOZHMAI=سپوژمی`),
  countries: [
    country(
      'AFG',
      false,
      'KABUL HERAT/HARAT KANDAHAR/QANDAHAR MAZAR-E_SHARIF JALALABAD KUNDUZ GHAZNI BAMYAN',
    ),
    country('IRN', false, 'TEHRAN MASHHAD/MASHAD ISFAHAN/ESFAHAN SHIRAZ TABRIZ QOM AHVAZ KERMAN RASHT'),
  ],
  marriage: 0,
  firstOfJanuary: 0.22,
  calendar: 'SOLAR_HIJRI',
};

export const turkish: Culture = {
  code: 'turkish',
  families: names(`
    YILMAZ KAYA DEMİR ŞAHİN ÇELİK YILDIZ YILDIRIM ÖZTÜRK AYDIN ÖZDEMİR ARSLAN DOĞAN KILIÇ ASLAN ÇETİN KARA KOÇ
    KURT ÖZKAN ŞİMŞEK POLAT KORKMAZ ÇAKIR ERDOĞAN AKGÜL BOZKURT TAŞKIN GÜNDÜZ BULUT KESKİN ATEŞ TEKİN
    SARI KAPLAN AKTAŞ`),
  givenMale: names(`
    MEHMET MUSTAFA AHMET ALİ HÜSEYİN HASAN MURAT YUSUF OSMAN EMRE KEMAL BURAK SERKAN TOLGA ORHAN VOLKAN CEM
    ERDEM ONUR KAAN BARIŞ UĞUR SELÇUK FATİH RAMAZAN`),
  givenFemale: names(`
    FATMA AYŞE EMİNE HATİCE ZEYNEP ELİF MERYEM ŞERİFE SULTAN ÖZLEM DERYA SEVGİ YASEMİN PINAR EBRU ASLI BURCU
    GÜLAY NURCAN TÜLAY SEDA CANAN DİLEK`),
  countries: [
    country(
      'TUR',
      false,
      'İSTANBUL/ISTANBUL ANKARA İZMİR/IZMIR BURSA ADANA GAZİANTEP/GAZIANTEP KONYA TRABZON',
    ),
  ],
  twoGivens: 0.15,
  marriage: 0.6,
  firstOfJanuary: 0.12,
};
