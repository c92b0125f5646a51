/** Forms of one name in the languages of western and northern Europe, with their short forms. Own compilation. */
export const EUROPEAN = `
adam adamo adan adamus
adelheid heidi heide adelaide adelaida
adolf adolfo adolphe dolfi
adrian adriano adrien hadrian adriaan
agnes ines inez agnese agnieszka
alberto albert beto albrecht
aleksander alexander alessandro alejandro alexandre aleksandr alexandros alexandru iskander eskandar
alessandra alejandra alexandra aleksandra sandra
alessandro sandro ale
alejandro ale
alfonso alphonse afonso poncho alonso
alicia alice alix licia
amalia amelia amelie mali
andreas andres andre andrea anders andrzej andrej andrei ondrej andras antti andriy andrew
anna ana anne hanna hannah anne anja anika annika anita anouk ania
antonio anton antoine antonius antonin antal toni tonio tono antoni anthony
antonia antonella toni antoinette nina
anneliese annelie liesel
barbara barbora varvara baerbel babette
bartolomeo bartholomaeus bartolome barthelemy bartosz bartlomiej
beatriz beatrice beatrix bice
benedikt benedict benito benedetto benoit bento
benjamin benjamim beniamino binyamin
bernardo bernhard bernard bernd
brigitte birgit brigida brigita gitte britta birgitta
carla karla carola karola
carlos carlo karl carl charles karel karol charlie carlitos
caterina catalina catarina katharina catherine katarina katarzyna ekaterina katrin kaethe katja kati katalin aikaterini
cecilia cecile caecilie zilla
christian cristian kristian christiaan krystian
christoph christophe cristoforo cristobal krzysztof kristof christopher cristovao
clara klara claire chiara
claudio claude klaus claudius
concepcion concha conchita
constantin costantino constantine konstantin konstantinos costas kostas kostya
cornelia nele corrie
cristina christina kristina christine cristiana
daniel daniele danilo dani
david davide dawid dawood dawud daud davut davit
diego jaime santiago tiago iago jaume
dolores lola loli
dominik dominique domingo domenico mingo
dorothea dorotea dora doris dorothee
eduard eduardo edoardo edouard edward edu lalo duarte
elena helena helene eleni ilona jelena olena ellen
eleonora eleonore leonor nora
elisabeth isabel elisabetta elizabeth erzsebet alzbeta elzbieta lisbeth elsa else ilse bettina liesl babett lisa
emanuel manuel emmanuel manolo manu emanuele immanuel
emil emilio emile
enrique enrico henrique heinrich henri henrik hendrik quique heinz heiner henryk henk rik henry
ernst ernesto ernest neto
esteban stefano stefan etienne stephan estevao istvan stjepan stepan stephen steven stefanos
eugenio eugen eugene evgeny jeno
eva eve ewa evita ieva
federico friedrich frederic fritz frederik fredrik fryderyk frederico fede frederick
felipe filippo philippe philipp filip filipe pippo philippos philip
ferdinand fernando ferdinando hernando ferrante nando
francesca francisca francoise franziska franciska fanny paca
francesco francisco franz francois frans ferenc franciszek frantisek paco pancho pepe curro chico franco frank francis
gabriel gabriele gabor gabriello
georg giorgio jorge georges jerzy jiri gyorgy jurgen juergen joerg joris georgios yuri george gheorghe jordi
gerhard gerardo gerard gerd gerrit geert
giacomo jacques jakob jacopo jaime james jacob iacob jacobo jakub jakov
gianni giovanni gian
gilberto gilbert beto
giovanna juana jeanne johanna joana jana ivana jane
giovanni juan jean johann johannes hans joao jan ivan john janos ioannis yannis sean ian ion jens juhani
giulia julia giuliana
giulio julio jules julius
giuseppe jose josef joseph jozef josep jozsef josip pippo peppe beppe pepe sepp osip iosif yosef yusuf pino zezinho
giuseppina josefina josefa josephine pina pepita jozefa
gonzalo goncalo gonzalez
gregor gregorio gregoire grzegorz grigori gregory goyo
guillermo guglielmo guillaume wilhelm william willem vilmos vilem guilherme memo willi helmut wim guillem
gustav gustavo gustave tavo
hannelore hanne lore
hans hansi johannes
heinrich heinz heini
helga olga
henriette enrichetta enriqueta jette
hermann ermanno armando armand
hieronymus girolamo jeronimo jerome geronimo
hilda hilde hildegard ilda
hugo ugo hugues
ignacio ignazio ignatius ignace nacho ignaz inigo inaki
irene irena irina iren eirini
isabel isabella isabelle elisabetta izabela isa chabela
jesus chuy chucho suso
joaquin joachim gioacchino jochen achim quino quim
joan johan jean
johanna hanna hanne
jose pepe chepe zeca ze
juan juanito juancho
karolina carolina caroline carolin lina
konrad corrado conrado kurt konni
kunigunde kuni
ladislav laszlo wladyslaw vladislav ladislao
laurentius lorenzo laurent lorenz lars lorenc lars lourenco lavrenti lawrence wawrzyniec
leonardo leonhard leonard leo
leopold leopoldo poldi
lidia lydia lida
louis luigi luis ludwig lajos ludovic luiz lodewijk ludwik gigi gino lucho lutz lewis
louise luisa luise lovisa lojza
lucas luca luke lukas lukasz luka loukas
lucia lucie luzia lucy lucija
ludmila ludmilla lyudmila lida mila
luciano lucien lucian
magdalena madeleine maddalena magda lena leni madalena magdolna
manuela emanuela manu
marcello marcel marcelo
marco marcos marc markus mark marek marko marcus
margherita margarita marguerite margarete margareta margaret gretchen gretel greta grete malgorzata rita margit marketa
maria marie mary mari marija mariya mariam maryam miriam marja maritza marika maryse mia maja
mariano marian
maria mitzi ria
mario marius
marta martha marthe
martin martino martinho marton marcin
massimo maximo maxime maximilian maks maxim
mateo matteo matthias mathieu matthieu mateus mateusz matej matti mats mathias matyas matvey matthew mattia matias
mauricio maurizio moritz maurice mauritius mauro
mercedes merche mercedita
michele miguel michel michael mikael mihaly mihai michal mikhail misha mihail mikel mika micha mikko
nicola nicolas nikolaus nikolai nicolae mikolaj mikulas miklos nikolaos nico nikolas klaus niklas nils nicolo colin nikos
olaf olav olof ole
oscar oskar
ottavio octavio octave
pablo paolo paul paulo pavel pal pawel paulus pauli pavlos pol
paola paula paule pavla paulina
patrizia patricia
pedro pietro pierre peter petrus piotr petr pyotr peder per pekka pieter petros piero perico petar petter boutros butrus
pilar pili
rafael raffaele raphael rafal rafa
raimundo raimondo raymond ramon reimund mundo
renato rene renatus
ricardo riccardo richard ryszard rico rikard
rita margherita
roberto robert ruprecht rupert beto robi berto
rodolfo rudolf rodolphe rolf rudi rodolphe
rodrigo rui ruy roderich rodrigue
rolando roland orlando rolland
rosa rose rosita rosina roza rosalia
rosario charo chayo
salvador salvatore sauveur toto totò chava turi
sebastian sebastiano sebastien bastien sebastiao basti
sergio serge sergei sergiu
silvia sylvie sylvia
simon simone simeon shimon szymon ximen simao simeone
sofia sophie sofie zofia sofija sophia sonja
susanna susana suzanne zuzana zuzanna susanne sanne
teresa therese theresia terezia tereza resi tete
theodor teodoro theodore fyodor fedor teodor tivadar todor
theresia resi resl
tommaso tomas thomas tomasz tamas toma tomaz maso
ursula orsola ursel uschi urszula
valentin valentino valentine walenty
vicente vincenzo vincent vinzenz wincenty enzo chente vikenti
victor vittorio viktor wiktor vitorio
viktoria vittoria victoria victoire
vladimir wladimir valdemar waldemar
walter gualtiero gautier valtteri
wolfgang wolf wolfi
yves ivo iwo
`;
