/**
 * Spellings and forms of one name in the languages of the Middle East, Africa, Central and South Asia, with the names
 * that the scriptures share with Europe. Own compilation. Names that differ by a vowel only (Hasan, Husayn) are apart.
 */
export const EASTERN = `
aaron harun haroun haroon aharon هارون אהרן
abbas abas عباس
abdallah abdullah abdulla abdollah abdoulaye عبدالله
abdelkader abdulkadir abdulqader abdelqader qadir kader عبدالقادر
abdelrahman abdulrahman abdurrahman abderrahman abdirahman abdalrahman عبدالرحمن
abdelaziz abdulaziz abdalaziz aziz عبدالعزيز
abdulkarim abdelkarim abdelkrim karim عبدالكريم
abraham ibrahim ibrahima ebrahim avraham ibrohim abramo ابراهيم إبراهيم אברהם
adam aadam آدم ادم
ahmad ahmed ahmet akhmed akhmad ahmadou amadou achmad احمد أحمد ахмед ахмад
aisha aysha ayesha aicha aisatou aissatou ayse عائشة
alexander iskandar eskandar iskender aleksandar iskander اسكندر
ali aly aliou علي
aliyah alia aaliyah علياء
amin ameen emin amine امين أمين
amina aminata emine aminah aamina امينة آمنة
amir emir ameer امير أمير
anas enes انس أنس
asad assad esad asad اسد أسد
ayub ayoub job eyup iyov أيوب ايوب
aziz azeez عزيز
benjamin bunyamin binyamin bünyamin بنيامين
bilal bilel belal بلال
david dawud daoud daud dawood davud داود دوود דוד
elias ilyas iliyas eliyahu elijah eliya elia ilias الياس إلياس אליהו
eve hawa hawwa havva حواء
faisal faysal feisal feysal faycal فيصل
farid fareed ferid فريد
faruq farouk farooq faruk فاروق
fatima fatma fatimah fatemeh fatoumata fatou فاطمة فاطمه
gabriel jibril jabril cebrail djibril جبريل גבריאל
ghulam gulam gholam غلام
habib habeeb habibou حبيب
hamza hamzah hamsa حمزة
hasan hassan hacen lahcen hasen حسن хасан
husayn hussein husain hossein hussain hocine huseyin housseini حسين хусейн
isa issa eesa iisa jesus isaa عيسى
isaac ishaq ishak eshaq yitzhak itzhak إسحاق اسحاق יצחק
ismail ismael ishmael esmail smail ismaila yishmael إسماعيل اسماعيل
jacob yaqub yakub yaqoob jakub yaakov yacoub yakup يعقوب יעקב
jafar jaafar djaffar gafar cafer jaffar جعفر
jalal celal jelal djallal jalaluddin جلال
jamal gamal djamel cemal jamaal djamal جمال
jamila djamila cemile gamila جميلة
john yahya yahia yehia yohanan يحيى
jonah yunus younes yunis younis yonah يونس
joseph yusuf yousef youssef yusef yosef yousuf josef giuseppe jose youcef يوسف יוסף
khadija khadijah hatice khadidja kadiatou خديجة
khalid khaled halit khalit خالد халид
leila layla laila leyla lila ليلى
mahdi mehdi mehti مهدي
mahmud mahmoud mehmood mahmood mamoudou محمود
malik malek melik مالك
mariam maryam meryem mary miriam miryam mariama maria مريم מרים
michael mikail mikael mikhail ميكائيل מיכאל
mohammed muhammad mohamed mohammad muhamed mehmet mahomet mohamad mamadou magomed mohd muhd md محمد мухаммад магомед
moses musa moussa mousa mosa moshe moises mosè موسى משה
mustafa mostafa moustapha mustapha mostapha مصطفى мустафа
nadia nadiya nadja نادية
nasir nasser naser ناصر
noah nuh nooh noach nouh نوح נח
nur noor nour noura نور
omar umar omer oumar umer ömer عمر умар
osama usama oussama ousama osamah أسامة اسامة
osman usman uthman othman ousmane osmaan عثمان усман
qasim kasim qassem kacem kassim ghasem gassim قاسم
rachel rahil رحيل רחל
rahim raheem رحيم
rashid rachid rasheed reshid raşit رشيد рашид
raza reza rida riza ridha رضا
said saeed sayeed saeid sait seyit saïd سعيد саид
saleh salih salihou صالح
salah sallah صلاح
salim selim saleem salem سالم سليم
salman selman salmaan سلمان
samir sameer semir سمير
sarah sara sarra saara سارة שרה
sayyid sayed syed seyed sayyed seyyed سيد
sharif cherif shareef şerif شريف
solomon suleiman sulayman suleyman soliman sulaiman slimane shlomo salomon سليمان שלמה сулейман
tahir taher tahar طاهر
tariq tarek tarik tareq طارق
walid waleed oualid velid وليد
yasin yassin yaseen yacine ياسين
yasir yasser yaser ياسر
yusra yousra
zachary zakaria zakariya zekeriya zacharias zekharia zakarya زكريا
zahra zohra zehra زهراء زهرة
zaynab zainab zeinab zeynep zineb زينب
ziad ziyad زياد
ioannes yohannes yohanes yuhanna hanna يوحنا
peter butrus boutros bedros petros بطرس
paul bulus boulos bolos بولس
george jirjis girgis jurj giorgis gevorg kevork جرجس جورج
mark marqus morqos markos marcos مرقس
stephen istifan stepan stefanos
gregory krikor grigor
ovannes hovhannes ohannes hovik
karapet garabed
sargis sarkis serge
tigran dikran
giorgi gio goga gia
davit dato davith
mikheil misha mikho
dimitrios dimitris mitsos jimmy
georgios giorgos yorgos
ioannis giannis yannis
konstantinos kostas costas dinos
nikolaos nikos
panagiotis panos takis
vasilios vasilis bill
evangelos vangelis
spyridon spyros
athanasios thanasis nasos
aikaterini katerina
eleni lena
moshe moishe moish
yehuda yuda judah judas
yitzhak itzik isaac
avraham avi abraham
binyamin benny
shmuel samuel shmulik
eliezer lazar eli
chaim haim hayim
menachem mendel
naftali hirsch
dov ber
zeev wolf
aryeh leib leo
rivka rebecca
rachel rochel
leah lea
chaya haya
mohandas mohan
krishna krishnan kishan
lakshmi laxmi
vishnu bishnu
shiva siva shiv
rajendra raj rajinder
narendra narinder
surendra surinder
venkat venkatesh venkata
subramaniam subrahmanyam subramanian
`;
