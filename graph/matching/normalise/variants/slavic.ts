/** Full and pet forms of given names in Slavic and neighbouring languages, Latin and Cyrillic. Own compilation. */
export const SLAVIC = `
aleksandr alexander oleksandr sasha alexandr shura sanya sania olek aliaksandr саша шура саня александр
aleksandra alexandra sasha oleksandra shura ola саша александра
aleksei alexei alexey aleksey alyosha alesha lyosha oleksiy oleksii алёша алеша леша лёша алексей
anastasia anastasiya nastya nastia nastasya asya stasya настя анастасия
anatoly anatoli anatolii tolya tolik толя анатолий
andrei andrey andriy andrej andriusha andryusha андрей андрюша
anna anya ania annushka nyura anka аня анна
anton antosha tosha антон
antonina tonya tosya тоня антонина
arkady arkadi arkasha аркадий
boris borya borislav боря борис
bogdan bohdan danya bogdasha
bronislaw bronislav bronek
czeslaw czesiek ceslav
darya daria dasha darja даша дарья
denis denys den deniska денис
dmitri dmitry dmytro dima mitya dimitri dimitrije dimitrios dmitriy dzmitry дима митя дмитрий
dorota dorotka
egor yegor igor georgi yegorka егор
ekaterina katya katia kateryna jekaterina yekaterina катя екатерина
elena lena yelena olena jelena alyona лена елена алёна
elizaveta liza yelizaveta lizaveta лиза елизавета
evgeny yevgeny evgeni zhenya yevgeni yevhen eugene evgenii евгений женя
evgenia yevgenia zhenya евгения женя
fyodor fedor fedya fedir федя федор фёдор
galina galya halyna галя галина
gennady gennadi gena hennadiy гена геннадий
georgy georgi gosha zhora heorhiy gia giorgi гоша георгий
grigory grigori grisha hryhoriy григорий гриша
hanna hania ганна
igor ihor igorek игорь
ilya ilia illya ilyusha илья
inna innochka
ioann ivan
irina ira iryna irochka ирина ира
ivan vanya vania iwan ваня иван
jadwiga jadzia hedwig
jaroslav yaroslav jarek slava yarik ярослав
jan janek jas janusz
jerzy jurek
jozef jozek
katarzyna kasia katarzynka
kazimierz kazik kazimir
kirill kirill kyrylo cyril kiril cyrille кирилл
konstantin kostya kostia костя константин
krzysztof krzysiek
ksenia xenia oksana ksenija ksyusha aksinya ксения оксана
larisa larissa lara лариса
leonid lyonya lenya леня леонид
lev leo lyova leva лев
lidia lida lydia лидия
ljubov lyubov liubov lyuba luba люба любовь
ludmila lyudmila lyuda mila liudmyla люда людмила
magdalena magda
maksim maxim max maks maksym макс максим
malgorzata gosia
margarita rita маргарита рита
maria mariya masha marusya marija manya mariia маша мария
marina marinka марина
mikhail misha mykhailo mikhailo mihail миша михаил
mikolaj mikolay
miroslav mirek mirko slavko miroslaw
nadezhda nadia nadya nadiya надя надежда
natalia natalya natasha nataliya nataliia natasa tasha наташа наталья наталия
nikita nikitka mykyta никита
nikolai nikolay kolya mykola nikola коля николай
oleg oleh олег
olga olya olha оля ольга
pavel pasha pavlo pavlik паша павел
pelageya polina полина
pyotr petr petya petro piotr петя пётр петр
raisa raya рая раиса
roman roma romka рома роман
ruslan rusik руслан
semyon semen simeon syoma семён семен
sergei sergey serhiy serhii seryozha serezha siarhei сергей сережа серёжа
sofia sofya sonya софия софья соня
stanislav stanislaw stas staszek slava стас станислав
stefan stepan styopa степан
svetlana sveta svitlana света светлана
svyatoslav slava sviatoslav
taisiya taya
taras tarasik
tatiana tatyana tanya tetiana tetyana tania таня татьяна
timofei timofey tima tymofiy тимофей
tomasz tomek
vadim vadym vadik вадим
valentin valya валентин
valentina valya валентина
valery valeri valera valeriy valerii валерий валера
varvara varya варя варвара
vasily vasili vasya vasyl vasyly basil vassili wassily vasilios василий вася
vera verochka вера
veronika nika вероника
viktor vitya victor витя виктор
viktoria vika viktoriya victoria вика виктория
vitaly vitali vitalik vitalii виталий
vladimir volodya vova volodymyr uladzimir wolodymyr вова володя владимир
vladislav vlad vladik slava wladyslaw влад владислав
vsevolod seva
vyacheslav viacheslav slava vyacheslaw slavik вячеслав слава
wojciech wojtek vojtech adalbert
wladyslaw wladek
yakov yasha jakov яша яков
yulia julia yuliya yulya iuliia юля юлия
yuri yury yura yurii iurii yuriy jurij юра юрий
zbigniew zbyszek
zinaida zina зина зинаида
zoya zoia
`;
