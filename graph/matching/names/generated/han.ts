/**
 * Learnt table of sounds (han), made by tools/learn-names.mjs; not to be edited. Source: Wikidata name
 * transliteration sets (CC0), 14727 pairs, those with lineShare below 0.3. Format: see table-text.ts.
 */
export const HAN = `
a 18 panyas113 elsaye101 aristo96 a20 ar16 ela9 al3 ah-2 ha-2 p-23 -35 i-40
ai 8 furste126 aiello92 nieres91 edwar89 erzsi87 etche84 ecker82 dohna81 eduar76 axle75 eijk72 isaac70 liere65 uhya65 ouet60 echo57 yele54 aker52 eyre51 ayle49 ayre49 iler42 eij35 ghe32 iry30 epi26 ave25 hel23 her20 ret18 all17 ay17 eka16 e15 ei12 ier12 ioa11 ai9 aj9 el9 er9 al8 he5 a-1 ic-2 ae-7 am-7 es-9 i-10 -15
an 34 uibhne123 ryusei121 mariam107 elyane105 ampun100 wrenn90 szem76 ryon61 anus54 ngan53 enne52 anne47 an44 aans42 iano42 yon39 yan31 ahn25 orn22 am21 ann19 ene14 ya6 in3 en1 on-2 a-5 ao-7 ne-7 -26
ang 44 ontkea130 boise106 llion100 cjan95 joao87 agne73 leon70 hen48 han46 lio46 leo42 one42 on40 um33 un30 an29 am20
ao 25 atkoff142 dyomin126 gnault117 rriock114 awkwa111 asgeir108 hocine108 hovig104 illiau102 ugiou96 gnaud92 ioux90 ignot86 aldou84 ckeal82 ouaou82 arany74 eux61 gnos57 itos51 aure44 uth37 au27 hau26 hor26 o25 ow24 all22 or16 aar8 ot8 aw7 ol5 ob3 io0 al-3 ao-5 u-17 aa-18 a-30 -39
ba 49 vidyan127 dearbh114 bacher110 butts99 rbuth99 aagiin95 hlbau92 ubert89 bagin85 varac83 parte82 bar59 bhat58 ebbe58 bard57 ba55 bhar55 pras55 bha52 bub45 buc45 bal40 pra37 bat31 val30 par27 var27 bas26 bra23 pa23 bu22 rb0 ya0 ab-4 be-4 -30
bai 54 ibovit139 paloch137 bechet134 bahave127 bogaer124 rnicus124 anturu123 baeyer123 bonaiu122 patron122 jpers120 bailes115 lieber112 perch110 balbu109 ldebr101 bayer99 sebol96 beroi91 habra91 bjar84 irby80 burt79 bost75 poet75 bald73 ber72 bert70 bori67 bile65 bai59 bur59 bye55 bep53 per53 sere53 bay50 bei48 bul48 bot46 beh45 bet43 by43 boi41 bar40 bel40 bri40 bal38 vai38 uri37 eba31 be30 bi14 b1 p-1 -28
ban 75 panich141 pender133 elband129 bennet125 gbane104 benet100 alban94 yuki94 bham85 pram81 ban78 bhan77 urba77 bain69 ben65 aban63 bun62 gya58 pin52 pan48 be19
bang 82 enbaum140 bondz134 uppen130 tpong127 eporm117 ponto117 rbone102 bong92 bbon91 ambu88 porn85 bon83 rbon80 bone77 rben76 bom63 bun59 ban46
bao 67 bowdit155 zhelez153 mbappe152 poklep151 bowker150 berbuh144 boulay141 jussie141 bobbie139 bovell139 boutsi136 shbow126 ypold125 bremer123 burgh120 paugh120 baugh116 bowle116 bould114 koubo114 bowie113 poulo110 boyar105 debat101 baule96 burg96 berg90 boze87 ouare86 gbou85 bout79 bau71 ball69 beau69 boah69 boal68 bou68 pau68 pov64 ebal63 bob61 pao57 bor50 bal48 bol46 par43 bio42 bo40 hor40 boa39 boe39 rba38 bu24 -31
bei 52 txebar144 bredow137 sbezhi136 perdik130 maliky128 delbur126 gerbac123 bassey122 bayles122 lustba122 ringbo122 erback120 erberg115 berelc114 rbette114 ppert113 kelbae112 ppell106 pacey104 peigh104 ypers103 bysie97 badge96 baker92 bathe89 pelle88 rbeil83 berg76 beth68 byar68 bure63 pade63 ber62 bert61 bay59 bile57 eber57 baka56 bel55 be54 ebel54 bare51 bry46 bec45 bey44 bei42 bed38 ver35 bie34 bil34 vie33 ble31 obe30 bj29 bai25 ba22 by21 pe9 ve9 bo7 ro-4 b-8 -32
ben 86 pappen155 cepkin148 brandh141 bugsy138 debbo121 hpend121 pleng118 bborn114 penak110 poaga110 borne109 ebben108 lpern108 pener102 beug93 burn89 beng85 bene84 ben77 ber49 be19
bi 39 cybill135 pilsud133 buecke128 bichir123 bicker123 beevor120 ughby120 lmebac119 birthe117 bierko116 bresci116 biegel112 piecz111 epeace109 beadle106 pighi103 brush100 ppias99 sybil99 peach95 pridi94 berry92 buell92 rumbe92 bhise89 brici89 pader88 bych86 betta85 heebe81 biew72 vill70 zebe70 bbit69 bull68 hleb63 rbit61 bi54 bby52 by52 bbi50 beer49 ppi49 rby47 vil40 pec39 hbi38 bui37 bec36 bea35 bit35 bad34 bee34 bie34 lbi34 bil33 pie31 py30 pee29 be27 bu26 est25 pi23 vi19 pe13 du9 br4 ba-1 b-5 p-18 -19 e-29
bian 39 ippen141 ben70 -16
biao 54 pyu108
bie 59 etskoy153 ibieji150 biecki147 enberg139 peny97 iber76 bje75 beg63 bie63 bel56 ber53 be50 pi33 -34
bin 76 lpingi144 bungei143 torben132 byamb130 bental128 rbjin124 binian122 pence109 byam100 pwin100 alben97 bing97 rbain97 bbin96 bin78 bun57 pin54 pni53 pen52 ben47 by38 nas37 pi26 bi22 be21 -40
bing 35 demb118 -11
bo 48 rpeaux146 berque143 boczko142 pbrouc135 rzbaum133 rkapaw128 ounmpo125 lebury124 bleday120 broich119 baudis116 marjoe116 buonin111 eutber110 berkel109 theoba109 brezh108 vonnie106 burgh103 ckbur102 terbei102 proly99 baugh98 eesebo97 burgo96 gberg96 baucu95 bridg95 rumbo93 baux92 burke91 apple89 botto89 thibo89 ebout88 beauh84 bury83 amadu81 rbeau81 bhata78 borle77 ilber76 richa76 bour75 panna72 burg69 ber68 pper68 bur65 berg63 berh62 brev61 ppo61 mper60 rbot57 beau56 bert55 boet54 bote54 elbl53 bo51 born51 po51 ibel50 por48 bor45 orah44 pol44 bbo42 per42 byr39 kip38 bbe33 bir33 buo33 lbo32 pau32 bro26 ble25 rbe25 eab17 bb13 b10 pu10 be7 wa4 ba-1 pa-2 -27
bu 33 kucval131 ebourg121 britan104 bouch99 buike88 bou65 bull65 gboo64 vyn53 bu50 byn40 b33 bol29 boo28 bue28 bor27 rba21 pu16 be12 bo5 br1 ab-7 p-25 -27
cai 71 tzsche165 chya98 chai97 rtze95 chil90 zeu71 tse67 jai65 zei63 cha58 sci57 aki51 cai50 ce27
can 48 chan99 tsan91 can66 -20
cang 77 jang119 taka96 tsan93
cao 50 cao76 co48
ce 67 croce119 celte113 tzer112 tse67 euk65 ze52
cen 68 rzen102 zen84 chi75 cen66
ceng 93 zengzi181 uizen136 jug101 tsen91 zen80
cha 72 chucky165 chubbu163 yegonv150 kkelaj148 ghacha136 hojaei135 chahal125 sagiin119 kjaer110 rojer107 tscha104 chata97 coles97 rraza95 chuk92 echea91 char84 cha81 tzan79 tcha75 vij71 chai68 kele66 jay65 tza53 tsa44 ja41 za40 tra34 ca19 ra3
chai 111 zaytse176 zzire152 chay115
chan 106 zichan172 incain145 mgeo108
chang 99 chaunc159 ichang152 chang136 zbow132 ochir123 tchan122 cham99 sho65 -24
chao 88 pulpo156 chau107 chao100 mih77
che 98 uchamp168 czerny166 beacha141 dyche134 tcher130 uchar119 atcha112 cher99 che76 cha60 c5
chen 85 derson136 utzen129 ksema113 pesen112 edson108 chun97 lson96 chen87 hori82 sson82 lsen76 son65 sen48
cheng 95 hequa153 jonyo146 saicho146 cheng137 taisei131 enove118 mahas115 -17
chi 42 ralpac148 llich125 chi71 cci69 eci58 hir57 z20 -12
chong 59 suko118
chou 83 chou124
chu 69 ruchu130 cuyen127 tsoum121 chote119 tsuni114 chug106 tsou90 trul88 chu87 cuk71 cho64 zu53 tra48 -31
chuai 62 trij125
chuan 76 chuany164 sukawa163 hikawa159 minato140 ltrane132 ohiko124 ltra82 -11
chuang 97 changj194
chui 45 try91
chun 110 junjun194 chunuo165 kojun148 zuish143 chum112 shun105 tsun96 su39
ci 33 cketts135 platts133 chadae119 szec82 tsch78 tzer77 eiji74 tz65 cve50 zie45 ts41 cha40 tse34 iro30 cz27 z23 rz20 c12 -17
cong 61 sotaro148 cong111 -14
cui 85 trixie163 dredge145 cottre140 traval137 ractor133 trelle128 treck116 treib109 trish109 trici108 drij102 treel99 drys96 trop93 trap86 tray86 tris78 tria71 trea69 tri61 tra55 tre49
cun 18 dorfer162 -3
cuo 27 co55
da 41 rjxhkw197 detsky134 gthong133 double125 atford124 nydahl124 tavius123 frieda115 dottie113 parica111 ettard109 ldassi105 dariin100 neider99 vedat93 table89 keedu88 ttler81 yuko77 jedo75 hdah63 bdal62 uoda58 ddar57 apin55 da52 dar47 dela47 tta37 bba36 uda31 dha28 doe26 du25 dao24 rda23 dae22 dai22 dia22 tal22 ita19 ta19 de7 dr6 ld4 ma-3 d-10 -22 a-37
dai 49 dayqol168 desque161 davide132 lladay126 oderus125 diocle122 dyker110 david109 diaael106 terzi103 tacey102 dette95 erday94 dacre92 davy89 addai87 dalle87 ldere87 rdais87 daeso86 daerr83 dewi81 tacy79 dale77 dyes77 dyal76 deis70 dike70 dine68 del64 tell63 thai61 dare57 deb57 dej55 day50 dai49 ady48 dou47 dei46 des44 tel44 dem43 dam42 dar41 tai36 de35 da34 dae29 di9 te9 t-19 -26
dan 58 lowdon146 llotin123 dennet120 tankre120 tanger119 nathan116 dhany111 dancy110 ionel87 taine83 gdan75 dahn71 dan71 deem71 deca70 dane61 din56 tam54 den52 dun50 dam46 da38 tan37 tin36 de32 md24 -44
dang 97 donald146 radonc144 temps139 cartan134 ddam98 uida88 dant86 dow82 dam77
dao 65 yasuzo156 dogget150 dougal141 vdorj139 dolph132 ratdol129 sagard128 dolfo122 dower115 hldau111 ddaou108 dorj98 dall80 dow80 dahl78 toll74 dor68 dou67 dau65 deu58 dao43 do42 d-9 -26
de 29 erhazy119 dermot106 petter105 prieur105 ulders103 terkor99 peeter98 petro80 dring78 peder77 peter74 ither69 rdell68 dejo63 raidi62 szto62 der56 rdus52 diin51 rbid50 piet49 ddle47 reud47 de43 dler43 dres41 tter41 rder40 drie38 idel38 tati38 dja34 tej33 des30 d29 ard27 pet26 del19 rdt19 det17 the17 tad16 ld12 ade6 dt6 tae5 dd2 ad-9 te-9 rd-10 di-11 od-12 se-20 -24 t-28
deng 76 ulding140 ighton135 pleton132 dannun123 urdain122 shtain121 raeden110 reiten110 dunha102 aydin101 ditta98 ruden98 urdan96 ethen92 rdern91 dden80 gdon78 ddon77 den77 gden76 lden73 rden73 rdem71 dahn70 dun68 tern62 aden60 don57 dem54 eyn44 tem43 de13
di 35 tdyyev143 francy126 tyches124 rypeti121 nutley116 dicott115 theokl113 oudica110 crates109 trugar108 dijks105 everdi105 guitar105 tthij103 iteeq102 cythi97 dziga97 rthier97 deedee95 tylus95 rralde92 ardien90 dupan90 ddish89 defoe87 ratier87 dedic85 geddi85 tigge85 verde82 tilya80 shdie78 hetti77 teeve76 ttier70 urdy67 ardie63 uday62 lthu59 oedy58 thil58 ttig57 tti55 code52 ddy50 daeg49 tty49 di48 diah48 rdis48 thy48 ttir48 dace47 rdil47 thie46 dias43 dy43 sili41 ti41 rty40 dhi39 ddi38 tier38 die37 dyo35 the35 dyr34 tie34 dee33 ty33 dey31 tip31 rdi29 tey28 ady27 udi27 tim26 dde25 de25 dit25 du25 tic25 tur23 deu22 dea20 tia18 tsi18 te17 tri16 ede15 rti15 tii14 ba-9 d-17 ie-19 -21 e-39
dian 69 thene115 dinei114 codi98 tdin96 athi90 athe86 c13
die 54 did78 iki70 die67 der66
ding 75 chapty159 ulding143 ystein132 dinkel131 elding131 kandin127 dding122 rting111 tting109 dinko106 rding104 eddin101 retdi98 ddin96 tinos96 diene90 ding87 rtyn79 tyne79 tine76 din72 rger71 ttin71 rtin70 dine67 tyn61 ddi54 tin47 ti31 di22
dong 64 zordun156 donduk155 pletho148 donzel147 tunney143 tonius135 thony121 oudon112 higas109 donca106 dung94 dong88 dhon84 dorn84 tone78 rdon76 toon75 tons73 toj70 dom59 don59 ton54 to38 du31 -20
dou 69 gabdul160 tewart148 ourdos146 ilidou143 ddouh131 tower121 uriu87 dou64 tus61 du58 itu56 dor55 tu37 -25
du 52 dewulf159 doutey137 rducci136 doocey134 cheche129 sudhir128 dellah124 oudois123 gnaldo122 duleak121 toyano118 daurat115 tidore113 doux106 faldo103 undur101 dewar99 urdue98 kamar86 dhry81 drov76 thou72 doue66 dew63 door63 dou62 deau60 du60 rado57 dyu55 rato53 dub52 dur51 ndu48 tou46 due45 tok41 do40 dor39 hek39 dau37 deu37 doo36 del34 doe32 der31 tel30 tu29 to6 d-19 t-21 -28
duan 77 duan106 teng102 don72
dun 76 bowdon148 ughton145 bottom138 uttons129 todden128 rutton126 layden125 ronach120 masaki118 rleton112 ltung107 ulton102 rdeen85 ton81 ydon78 tton74 tten73 sden62 ldan61 don57 tein57 dun52 dom47 dul47 ten42 din37 on2 -49
duo 52 dorfer127 vredal120 taudte119 rundle116 ddock110 kiiler106 tudor96 deuts95 ddow87 dorf87 ctori86 agota83 doore81 doch73 thog73 udou73 dow67 tgau67 dor64 dika61 etho59 do58 tall53 ddo42 dau38 dot37 tta28 dea23 to19 du13 tu8 da0 -28
e 26 rahame122 kriara118 eux91 seola91 nggo90 earle85 ernie85 ngad81 erle63 gha60 wer57 ur26 er21 u15 o6 y2 e-3 -21
en 23 jurgen139 wnsley137 cienci113 encken110 rlayne109 hncke95 keone80 opek72 shao55 urne54 aehn48 cean48 iron48 oone47 earn43 ryn40 arne38 eng37 gen37 en32 ne30 das29 des29 urn29 enu27 hn25 rhe24 rn20 rne19 n17 in13 nn10 on7 un3 em2 nd2 oe-5 an-7 -32
er 3 ll20 ell15 l14 lle14 el12 er12 r10 le8 all6 rd-5 -8 re-12 rg-12 ar-24
fa 56 ufatty152 fifiel142 valcke135 ferret125 defara121 fthor113 cepha103 vanj88 beop79 faci75 rpha72 vart70 ffa65 pha63 fa62 far61 fab52 fer51 fah49 fan42 var39 va24 f14 al0 -34
fan 73 vinter141 subhan140 phanu116 vance111 dvani109 vines105 vonne102 kanha98 vanei98 epha80 fran79 kaho78 van78 fan77 fein77 ffa71 yev66 dana64 wan55 var50 va27 ve25 -40
fang 90 shigen144 affon134 lphon127 fonda125 genbo121 renho107 fang100 font100 fon88 fun78 von66
fei 57 ffitch156 buffet155 fywell154 effrey146 orffel138 febure130 frazer128 rlfeld128 verley126 polgar125 coffi124 dargay124 erfeld124 feeney124 corfie123 efield122 ffith122 efelte117 verill116 phinea114 pharia112 field111 ffiel108 hfeld107 yfiel106 heafy104 ffey103 teefy102 flex101 giovi99 fagel97 frika96 feuer94 firor93 phile93 phail92 pphu92 phael91 faato89 fiel89 ffet88 freer87 iraq81 pfir80 pfei78 fery77 frey77 phoe73 feld71 flem71 fell70 phel70 phae69 phi69 rfit69 ffi67 hevi67 phie66 elfi65 fair65 feir62 fay60 ufy60 efer58 fear58 fer58 ffe57 fel56 fi55 fur54 fe53 phu51 fya49 feb47 phe47 fei45 fie45 feh44 efe42 fet42 fy42 fil41 fai37 vir36 vie33 ver31 fa27 vi20 ve19 f-7 -32
fen 89 uffing170 ffeneg157 ruffin157 affion147 lyphan146 pfanie140 tephon140 fingar139 rfinke139 fcener136 phanel132 phenie130 phanie128 alifia125 pheng119 elfim114 phine114 ffen111 ffin107 funf107 phane104 frane100 fofa95 phin90 pham88 fin80 finn80 efen76 fen73 fan62 ven60 evi49 jn33 fe26
feng 86 foenki153 uffon147 dhome123 yfun115 ffon113 feng108 vanan107 phon105 fang100 fon85 -28
fu 25 zgovoy149 phocyl135 volody130 fauvet126 ghafou126 foulke124 vukice124 fossey123 erffer120 feuill114 velyne114 merfor113 tlefor112 ketcha110 voorhe110 koffi108 tellip108 refoua107 crevel106 ffaut106 furth106 foudh103 llaver98 gfall90 tefeu87 ffor85 floor85 ffer83 frois83 ford82 vladi79 fort78 phael78 ravil74 frere72 fuhr68 lphu67 flay65 friy65 for62 furr61 four59 phor58 ff57 flat56 ver55 ftar54 voll54 elfo53 frie51 foer50 fou50 fren50 lefe50 free49 ffo48 vier47 fer45 iver45 ffe43 foy43 fur42 ftu40 fog39 fol39 ful36 fo34 fot34 fu33 fue32 f30 fau30 olf30 v29 fre25 rvo25 ve25 foa24 voe22 eve20 ph20 vo13 w9 vu5 ew1 if1 lf1 fr0 ev-2 ey-7 -16
ga 77 jargal169 grav107 ga50
gai 66 genijs148 gulyas148 ghaith140 yleges140 gacker136 iudice133 grelle126 geisel124 gecov121 guiry121 guesc115 kylar111 gallu108 gayne107 guele104 galec103 gelj94 gacy92 gaze86 gaye85 gelb84 guet84 guei78 guy69 gaj66 gay66 gey66 gai58 gel56 hey55 gui54 geb53 gue53 geh52 gad51 gau50 ger50 lga45 gei44 gie44 ga33 ge31 g-4 -41
gan 82 yikhen149 rkheim142 cambie140 connor133 cygan123 gandi109 kitsa107 rgant107 comp102 gemp101 kone77 cone76 garn76 coen75 gan74 agan71 gam71 kon54
gang 86 polchl163 rtukan144 gonca116 gance112 okada110 gonc101 zuna97 gand95 gank90 gum75 gun74 gom68 gam63 gon62 gan55 can52
gao 44 dcroft154 ngotty148 dhiego136 couder135 chutz133 ergott132 yangel131 gough123 gower115 gaozi112 gaard105 goth83 gous82 krul79 gaus75 goet74 gow74 gart71 gau68 kore68 gaar66 gol58 gal56 lko54 gor46 gel44 cor43 go43 gar39 kal38 co32 ko30 -14
ge 31 okholm118 olough118 kgacoi113 rkroth112 gutter111 ncsics109 bacall103 gueras102 quare102 edergr101 idegai99 goater97 gorij97 raniko94 lveig88 uchel85 kallg83 ersug81 goriu81 rsegh80 uadag80 chow74 corte74 guez73 rgeau73 regor71 eagle65 ggot64 ger62 guer59 cope57 cobo55 que55 ggar53 gurr53 acus50 cros49 ghal49 ngon49 lgoe48 rget48 gue47 gras46 call45 gow43 rgar43 gel42 gge42 gho41 go41 crai40 ugg40 coz36 gor36 ge33 g31 gal30 lov29 hko28 cot25 qo25 gg23 ket22 koo22 col21 cor20 kat20 uet20 gra17 ako15 co15 ko8 ga2 gr-7 ho-7 rg-8 el-19 -26 y-28 t-37
gei 52 glae103
gen 66 seguin132 reagan112 aghan98 elger96 ggen93 gen78 rgen77 ndon72 hiro71 gan70 lkan70 agan65 gon56 gun55 en17 -31
geng 86 tsvayg181 geng104 guin102 gain90 gen67 gan64
gong 46 gondry152 arakul131 gunke117 ugoli116 nberg114 egom86 kone77 gun76 gon75 sone69 kun59 ga23 -12
gou 47 mala98
gu 58 guzzi136 thcote131 colaou123 nkufo118 colaj111 gouw95 kolao90 ggut89 kolai88 colai87 ggun84 yaku80 rgul75 grun73 rgou73 kool69 gu65 goo63 gou59 ghu54 cho52 qu49 gur47 gui46 cou45 koo41 gir39 goe38 ku37 cu25 gh21 go21 uk19 ko13 co12 g-10 -37
gua 98 ngauja170 gadaru156 chas100 gua81
guan 89 quant156 goeing154 gwen111 asaka107 guan103 go42 er27
guang 50 kanuka153 kodai120 konin119 kou76 -10
gui 86 cguire153 guidal153 guesso152 guer103 guio96 choi94 gui81 gwe81 -26
guo 56 sweets155 golli117 dax94 guar91 cow81 ggu80 gug80 go52 -16
ha 46 lkhagv140 xabier139 huckle131 pendya129 rbajal125 hugall124 hradec116 athead108 lhjal102 heloy95 javy95 kheil89 mhame87 ihard83 hard77 olhaa73 hkel62 kha62 ghar61 har59 dhar58 ha49 hud45 cha40 hah31 ja26 her23 hai22 ho16 ch10 hu7 he2 h-3 -27
haa 53 ceca107
hai 53 quehai156 haythe136 haque128 haideh125 henney125 uirhea117 hailee109 mengi99 hille92 high82 hyat79 hyer74 chel73 hei69 heid69 khai69 head66 hey63 hine61 hein60 hay56 hyn53 jai49 hel45 hos43 gel42 hy41 hai39 hil37 he36 ha33 hae28 hi27 -43
han 63 qoqan158 humph127 ahamad118 herman116 uerhan115 chfei113 khany108 hotak101 john96 nhelm95 henne84 hawn80 khan80 dgha78 ghan77 han72 houn72 lvre72 ham68 hann66 horn65 urha64 rcan60 ahan54 ahen54 erha54 hun52 hen49 hon39 ehr35 ha19 he16 hn9 j1 -35
hang 62 hang107 hun82
hao 82 hoxsey181 haughe145 hower127 jorge126 house120 houke114 kehoe106 rriol96 how83 hau80 who70 haj67 jau67 hou60 ho24
he 36 wolfli144 vokhid141 huddle137 prabhu136 uchhol134 fuhrer131 josemi130 zohore126 warnoc125 hirsch124 ojisla123 hapate115 haloui113 henric112 helfg110 erhead106 kenez97 josee95 borit90 eijer90 rcher87 agher85 hmair84 ujol81 vuko81 ghur73 nugu73 wreh73 voke71 hboo68 haze67 kheh66 khil66 khat65 cher64 hoeg64 hull64 herb63 wari63 heur60 lhol60 her56 hoes56 hear52 ykh52 tate50 heer49 ch48 ealh48 uch47 hol43 che42 toy42 wal40 hus39 vor39 he37 hur36 kh35 ach32 hor32 ho29 lho29 hir28 rhi28 has27 je26 hu25 hee23 jo19 ge17 hr16 h14 ha14 pe8 eh7 hl6 ka0 er-2 -28
hei 75 hutche162 korhei144 hazle125 haigh123 heimi113 hay68 hed64 hel64 hee60 hil60 he29 re23
heng 79 hinney142 hingle141 henky126 yoko98 heng88 genr78 hen77 hinr76 hun60 hem59 gen56
hong 106 quhoun192 garenq173 gijon137 khund136 homme125 mahan109 hong108 hund100 hoon87 uren82 hon66
hou 43 deyrou152 husayn151 rrault135 zuehl132 husey127 raud83 elho80 reau72 hoc63 iye55 hos54 hoe48 hu35 ro21 -9
hu 65 whoopi161 qulpa149 hogong148 elhuth142 khufu140 khurel140 hsekiu139 churg124 hofel117 owho94 raksa93 vmen85 kora70 hou67 ju61 huu60 hoo58 hu56 rhu52 xo52 hos49 u-7
hua 47 sworth159 hiffer157 ghafar143 ffroy142 holley140 koever135 marama118 wards116 nycca114 ouard105 word93 kang79 wari78 fari77 huar73 rois66 asam64 hua58 wal58 fer57 wha57 war53 gha51 val51 var48 uar47 wa43 rat38 va36 ga24 -15
huai 96 wyclef189 euwenh158 wrigh140 wysz132 wyre108 wyer107 waiy105 weis95 wile95 wise95 wire91 why89 huai85 whi83 wra65 wy59
huang 11 hwang131 huang118 hwan94 -2
hui 86 hewlet156 hyelim153 wheein147 whit104 whea101 whee96 whi92 huy76 hui72 uwa71 hul64 hoi55 hae47
hun 59 hun89
huo 61 jorque176 khwaja158 rowicz156 lywood154 hufvu138 mhoff135 keyhoe134 hoblit133 twood118 khokh116 hough115 lehole114 hottl102 khoua102 hoech101 huoli98 rault92 rnhol92 wood92 hoef78 hall73 khoe69 haw68 hors66 hol64 hof56 ho54 kho52 hor50 hoo48 hou47 hau46 hul46 hoh44 hon37 hoi35 jo27 mo12 -49
ji 36 zivoji147 keeffe129 defazi128 chesky127 gilkey123 jdzic121 tipova120 agupta119 fogiel119 ybaldi119 tkeyah118 choidi113 patric113 kittih112 orobki112 menghe111 rchill110 terjee110 giteau104 utsila102 rkelle99 chith91 higui87 quil86 rgeoy86 squi86 vregi86 igney85 zygi81 hpej80 cidal77 qui77 ckey74 geert74 gifu73 guys73 ekiah72 cchi70 jiin70 kkey68 eguy67 itier65 rdzi65 athan64 haji61 gui57 keth57 ggie56 jji56 kkel56 que56 ghir55 rgic55 ghri54 icki54 dji53 ghi53 kiy53 zij53 czy52 kill52 krit52 ky52 jez51 jim49 ki48 chi47 keet47 ggi46 rkir46 kky45 zyr45 gi43 kij43 chy41 kyi41 uji41 dzi39 jit39 key39 jak38 zki38 gil37 sky37 gyi36 ji35 rgi35 jri34 rji34 khi32 kie32 jee31 nji31 kee30 keh26 kih26 kii26 ge25 gie23 kel21 gei19 gj18 rke18 jd17 kea16 ke14 di13 ti12 ty12 zi6 gu5 ch1 de-2 j-5 in-9 ni-15 -19 g-22
jia 43 ygarth131 javale127 koltay126 yoneza125 quard123 jayala121 jarret119 dzija117 ccabee113 jarlai113 gaglia112 lqasi111 rgaard109 rrugia109 ngaard108 ogaard108 llacan100 pekah96 kazai91 caepi86 garci86 acker82 chari81 egass81 galar76 djal75 ggia73 cham65 ggar63 jay63 vika62 gard60 gar59 ghai59 gaar58 olga55 rger55 gial54 gha53 sgar53 igar52 ga50 gaal50 aiga47 cari47 dja46 ja46 kara46 jau45 jha45 caz43 gpa41 jar41 lja40 gal38 jan37 gas36 ju35 jaa33 cel28 gra26 kar25 car24 har23 gu11 ca6 th6 ki2 j-10 na-11 -22
jian 86 howqua195 junkin163 kenkyu162 volkan148 lkenny147 kinlay145 kandol141 dygin129 canei98 alcan97 mayu97 zcan95 assan94 jane87 cenk85 cano77 jan76 jon70 jen66 -26
jiang 96 jambyn180 gerbey160 jiang132 soyou130 zyan106 jahn103 kang93 jan85 tem61 gj59
jiao 50 kyonyo168 kkyo112 hygi107 ggio100 jiao97 seve89 gio70 -10
jie 53 zayoux183 zedrzy164 ezovoy155 vouzet152 gerwig145 jeffe141 degtya137 jackee136 jaecke135 wendel132 tchite128 dzhev127 jennes126 cigers124 ketiah120 ligeti120 silabh120 rneche116 rijev114 zhike113 jakle107 jiden107 jessa101 jkaar101 xher98 gelil92 egami91 cehre90 giler90 nigel90 gerer86 megh77 jef74 lraj74 gger73 ggie72 jay72 jere71 aiej68 dje68 jiz68 heul66 joy66 rgel65 jes64 tier63 ngen61 tje60 gere59 gje59 jou59 jel58 deri57 dji57 ger52 zhe52 je49 tez49 jan46 jai45 gce44 gem44 ja43 dde41 get41 jaa41 gie40 gei34 ige34 kie34 ge31 te24 ce18 de7 j6 -30
jin 64 ulygin141 hudgen135 jinkie135 culkin134 tsunom132 luckin131 cinski125 higiin123 erking121 nandun119 ezzin116 ginnes116 lengie114 ginty113 gineer112 cking109 quim109 zegen106 hteyn105 quin101 urkin100 ggin92 dzin89 king89 ghim80 ukhi79 chin77 kin76 kyan74 ghin73 hkin71 zin67 jin63 kim60 keen59 jun58 gin57 zim56 gyn54 gim51 ubi46 zen46 gen43 nce35 nor31 ki20 in9 -23 i-24
jing 89 drjohn167 suddho162 nakaji149 kking128 jing119 kyok109 king95 hiki90 iong86 imai77 kyo73 kin64 iko59 tin53
jiu 67 gyurc146 iddha124 grosi120 iyama118 jiu83 gue69 ume66 mas59 jo51 -25
ju 76 ulogiu158 justi140 gupta137 urgiu128 curle119 curie116 rju81 ju65 gu50 ie21 -27
juan 88 choon137 wawa125
jue 70 laggio152 lchior150 buddh148 jue88 aku73 ues61 ze44 -18
jun 84 asenus141 gunth140 ianmu120 cons95 geon93 ku48 rm40
ka 42 pontif130 ulcher113 craney106 qqa86 cossi78 ghase77 rkaki76 kkay66 ckar61 krap59 card56 que56 car52 ccar52 kkar51 khar50 cut48 ka48 kar48 ca46 zka45 elka43 kha42 cha40 kear40 cca39 kaw38 cul37 cum36 cka33 qa32 kke29 gha26 cak25 cal24 zk12 cu9 ke-4 k-11 -30 a-42
kai 52 queiru158 kiewic141 cayley138 kewell135 khairy132 chelot128 cronki125 riukai118 kijak117 cchet113 kessai113 sircar112 karrie108 ucket108 callea107 cerys103 catur97 memet95 urkie94 kelli92 keten89 kiew80 kath78 chet76 cche74 gavr74 kary71 kker71 kay69 chel68 khei68 qai63 shei61 cail57 caj55 keb53 che51 kel51 caf50 kya47 kei45 kke45 kui45 cai44 keg44 ke43 khe43 kka43 kie42 kai41 cam40 ka37 kea31 ca30 cae29 ky26 ce8 -45
kan 67 vizcai152 cquin143 kyenge143 aatkam123 scamp117 ercq107 kham82 kind81 rcan75 chan73 kaem72 can71 cam70 kam63 kan63 cim52 cun52 ken46 kin43 ana27 ca23 ka14
kang 59 erkamp142 konrad131 coenra117 combe116 kaemp116 lcorn103 cont79 con78 kon65 kom58 com56 can55 cam50 kan49 cao44 co32 -22
kao 66 khouth155 cowher149 kauff142 ajkow141 cough127 cotese126 lucov124 coxe111 koff111 chow103 cour89 ckau86 coun82 ikeu79 roko78 lcao73 kow71 kau67 cou61 cor60 cul57 kol52 kri48 coe46 co43 ko43
ke 19 nekuqj157 cquere131 cauchy122 cquot116 scothi105 rednic94 coaker93 albaca89 quot82 rkohi72 corse71 kroll71 quar71 coeur69 que68 cker63 koji61 colae59 chol52 ckle51 caud48 tcot48 kow46 cor45 ko44 ck43 ker41 cke40 cota39 entm39 cole38 co36 cof33 cq33 cur33 chu32 ch27 kor26 cho25 ke25 kir25 coc24 col24 kul22 k21 khi19 eck18 koo18 koe16 kol16 che15 rko14 c10 coe10 koa9 kee7 nas1 x1 q-6 kh-7 cu-8 ce-11 ka-12 ki-13 -14 ak-15 ca-20
ken 70 enulty141 knedli131 intyre130 kinnis125 confu124 canlie117 ekeng103 cande98 kinne95 cken92 isaac89 ckin79 keng79 kehn77 ken77 korn73 kien68 kem62 dki53 khe50 kan48 kon47 cen42 k-5 -35
kong 84 kontin142 gcong132 kunth130 comte120 khone116 conte112 komb104 gong97 cohn91 kun76 con72 com66 kon57
kou 60 colbie141 otliko141 kosit113 tacco112 llcoa106 raico100 coul96 kold91 keto83 bur62 cho61 cor59 kor59 kol56 col54 cal50 ko48 co32
ku 56 khumbe145 choolc133 pkunai131 nnycoo130 wicor108 manku99 qual97 kucz95 otkir94 rcuri94 cchy90 rchy82 comb81 rkku79 ecuc73 choo71 skoo67 cou65 kou64 kwu64 coor62 ku60 khu58 cu53 kur51 coo50 chu49 kut49 qu47 kul46 clu44 cuo43 cur42 ko19 co10 k-16 -38
kua 90 requa145 cqua132 quar124 qua109 rcua91 koy80 ku46
kuai 85 cratch174
kuan 97 ryokan163 kanj118 konc109
kuang 87 quand174
kui 98 squith180 rquese162 niquy150 uquie144 fqvi140 quinn138 rkway133 quib124 quil121 rqui118 rque116 ques114 krist110 quai109 regue106 equa105 que102 qui98 kewe92 qua90 rgue83 guai80 cram79 kwe75 krai72 twi66 cue61 tit50 aoi37
kun 92 lomqui183 quiney181 ntetok143 cuente138 onglao136 quin130 khun97 que94 qui94 kun83 kum71 cun62 mr29
kuo 65 kuijl155 kuo87
la 35 chnapf129 cluff114 gelaji111 klapha110 ljalil108 chitra100 hirath99 larkca96 rinski92 sselah89 rough85 lucke83 cloke77 llard77 wrag60 trela59 llah56 ratna55 lhak47 lla45 llac42 llar41 la40 ra40 lard39 aron29 erle28 laar28 rus28 rub25 lar22 lus19 lah17 rah17 rat16 rad15 rot10 ru9 laa8 lat8 re-5 cs-8 le-12 na-23 -26 a-47
lai 36 quelet147 gyulay142 rdylew140 raizoz133 leydig130 thioly127 schlag124 yorico122 lakely115 wrigh115 cirule113 lacker110 rector110 reifer110 lieper109 nahuel107 oureau107 ciller104 raacke104 rettel103 claire100 rillie99 lachy98 tfrie91 rclay89 rlyle88 laigh87 leahy87 rasum85 reich83 llais81 uriah80 clij78 raith78 ellat74 leter73 reiss73 ligh72 laeti71 righ70 clay67 clem65 ryce65 reier63 cleg62 rife61 laze60 lix59 ryle59 ryer57 laye55 rice55 akos54 llet50 raya50 lay49 rlet48 ller47 rior46 laet45 reis45 reno44 lai43 le41 rere41 lei40 rei40 lle38 raj38 laj37 laz37 let36 rez36 rai34 lav33 ely30 rac30 lec27 rhi26 lam25 lit24 ly24 reu24 rhe24 lac23 les23 ria22 lea20 lie19 res19 la17 rle17 eli15 lae15 ran13 ri13 re7 li5 ry4 ra-11 -22 r-35
lan 59 ramdev125 whalen123 lathou119 hylane116 ramble114 lanche111 linger110 yolane110 lindon109 erlang106 rmelin106 lithaa105 llance105 neelam99 seelen97 alainn92 lanhu86 landt85 lland82 lette81 rankl81 ullia81 ritta79 land78 range78 rince78 rmlan78 erend77 adlar76 rinel73 crane72 rlain71 ellan68 erren68 llan65 lamb64 lan64 lang64 ran62 vrin61 cram59 rand58 ulen55 rang54 lain52 lins52 tile52 raun51 lam50 line44 lane43 rain43 rian43 len41 lin41 aran39 rez38 ren35 lun31 yra31 lem28 rem27 ram26 and25 rin23 la-1 en-7 re-8 an-9 -47
lang 64 lunghi138 france131 lanzet130 lambre126 londel123 randtl123 kerlon122 prown122 ramzy122 angiin116 lauren114 ulong107 rency105 ranzl102 rawne99 rown96 lange92 randl92 agron91 loner87 range86 luhm85 nanti85 jorn84 lang83 lawn78 long74 rand73 rox73 rang72 rong72 plan71 rent69 lend68 rind67 elag65 rant60 ran56 lan54 lun50 ron47 rou42 len33 ro9 -29
lao 63 wippl138 ronnow135 chrow123 pharao123 cheese121 lauret116 laugh109 tyrel103 rlauc99 nomah97 crow96 colao94 fraw94 rauke93 akorn92 rouse92 claes91 clow90 auser88 clau80 lobo75 crou73 lau72 raus71 ryla71 law65 rau57 rou55 raw49 log48 lao43 loc42 lah38 noo36 leo34 ero32 ro8 ra3 -38
le 27 llawas147 galli110 retor106 holo88 zo42 la22 ra19 ea17 l0 -11
lei 29 lexxi142 lezley123 crixu119 lackey117 lmecid114 lukman113 gallay111 legeay108 lorely107 lverel106 quere106 uehler102 cilles100 roelts99 wbell98 illace96 rough91 wulei91 mareri90 chure85 rclay85 oulou84 leigh82 lfran81 llery80 recco80 rroeg74 lergi73 ullei73 llion70 wray69 eller65 lasse65 heela63 hler61 ller60 ler56 luhr56 frei54 lley54 roch54 rekh53 rave51 llet50 lett48 cles47 rey46 kila44 nhal44 ray44 hele43 lles43 mire43 rais43 lle41 crea40 llar39 lese38 re38 rell38 alat37 rees37 reis37 rlei37 iler35 rei34 rrar34 le30 lei30 elia29 let28 ley27 ret27 rhu27 rai26 lot21 rae21 cri20 les20 ry20 bre19 hri19 leh18 loe18 rel18 roe18 lor16 ure16 rer14 res13 ers12 rea12 iri11 ore11 ra8 rie8 lu7 are5 la-5 ru-5 l-6 ri-7 ba-8 lo-8 ro-12 el-15 -19 s-39
leng 40 lense119
li 29 xaliq131 lexios123 erique122 zubiri117 leksij115 knight114 reiffe113 lizzy110 livius108 chikli107 litzer105 reight102 liebig101 gealey98 rridge98 akeley97 kalidi96 rygve93 little92 reeves91 rneith91 allico90 leaver90 eacker89 leathe86 erriot85 elisle82 crick81 irelle80 leigh80 earrit79 irrlee78 zilli78 itvon77 urley77 rebec69 riche68 ddari67 lexi67 early65 erith65 foly65 tlake65 lette63 harma62 ley60 treli60 noril59 ehlie58 rlile57 amlee55 illie55 lley54 lly51 ierre50 leann50 relf47 leez46 elly45 lack45 lli45 chri44 dlit44 liev44 llie44 live43 lipa42 rive42 li40 ri40 lieb39 glia38 lfy38 haka37 ziv37 clei36 leek36 llis36 lien35 riag35 ehle33 leti33 liet33 rie33 ly32 slie31 ries29 ry29 rey28 aris27 gli27 lie27 rry27 rier26 rij26 elie25 lic24 ory24 lek23 ree23 lay21 yli20 lj19 rig18 lea16 lee15 rri15 lii14 le13 lil13 rii12 rik12 rdi11 rid11 riu10 reh9 lio8 lle8 iri6 ril6 ret5 rei3 rre3 ll2 eri0 ria0 ele-1 re-2 rea-3 zi-3 -19 ol-19 l-26
lia 40 ber80
lian 66 axline150 forlin138 chiren129 lchian129 rennyo129 kahlen128 uppal126 bleij122 alance115 llenie115 riente115 rlanne112 lhelm108 bulen105 lenya98 lliam98 llaid97 llien92 padm91 linie88 urim79 lyan76 mire69 uren68 lian66 llie64 enin59 lin57 ryn56 ren55 len46 lan34 le25 re10 -38
liang 53 leanca133 yuria125 ryan92 rian84 -11
liao 75 ssyref169 lyov115 ryov113 glio93 ljo83 lio66 lo34
lie 30 drighi134 inrich124 freid107 spiro102 jares101 headh99 rzej97 reich96 gliel95 ilhei89 lelli87 eredi86 rriel83 leev67 lje67 reth67 ehrl64 irre54 rael52 lle48 reae48 yle45 rey43 le37 lie36 rie35 re29 gy27 rea24 ri11 -13
lin 61 qorian136 frijn115 lling111 ingiin109 crumm106 hareem106 hring104 wling104 llerin101 thryn101 erline96 bleng95 hling94 rraine92 cklin91 leigh91 ling91 rring90 eurig89 rlyne88 elyne85 liyan85 llien82 calli80 llion79 lisin77 ring76 lyng75 linne73 llin73 jlin72 lynn71 rrain69 irene68 lin68 rlyn64 line63 rine63 klin59 lyn59 rin59 gren56 reen56 rinh55 rint52 lene48 leen45 rien45 lean43 lim43 rain43 rene43 rean41 ren31 lem30 ine28 leh28 lli24 len22 nin21 lee19 le6 ri0 in-5 l-28 -34
ling 89 hudlin150 linger137 lling119 rring119 ering109 ling106 ring86 line74 lin52
liu 76 velius149 hiruci146 lewie116 gnyu105 gliu93 lju90 lecl83 liuo83 lyu78 liu72 ryu68 rud63 riu54 ki30
long 69 lomqvi177 keylon135 chiron128 dragon128 rombie127 llonga125 crumb121 ballen119 llones118 phron110 volon107 loney101 egnon96 heron92 celen91 llone89 trone89 unze83 llon82 long82 roun76 tomo76 otak71 ronk70 lone68 ron65 ilon63 lon62 lun61 loan59 eron58 rom54 log48 lom47 run42 ju38 rn8
lou 97 cloux173 illot125 flau112 ello91
lu 47 luycx141 boulud133 ruhmko129 ruzici127 syllou126 llucci123 vahiru121 clouet117 elymas115 khluf115 rytter115 knobel114 luetke114 lucile113 cellou111 luteau111 rozyc111 reacch110 ricoeu110 varell109 lowry108 alabru107 kornel107 llusie107 auleus106 krudy106 rooker105 rousse105 erored100 hluq100 louane100 rrello100 alouf95 croze94 aiello93 cluse92 turlu92 hloul90 urabh90 ruff89 rruth88 hirou85 lloul85 royes85 herod84 lulah84 terbo84 silou83 rouet81 kaolo80 lollo80 lewy78 rouse78 crise77 loup77 luner76 lucy75 clew72 lyng71 flue69 luth66 rrow66 roof65 luci64 rous62 hrul61 ruhl61 gaul60 laub60 hrou59 idge58 llou58 urru57 loit52 rew52 rou52 lieu50 lou50 lu48 ru47 eloo46 roor46 ruw46 luc45 roo44 rata40 kye38 glu36 rub36 reu34 roy33 ruu31 loo30 rue30 klo29 rul29 rut29 llu28 lur27 roh26 leu25 rru25 lo21 rau21 iro18 roe17 ly13 ry8 ov7 ro4 el-9 -30
lue 71 lloque177 ellio104 rius88 hlia80 riot79 elio75 llo73 zet70 lho66 ius58
lun 57 gglund143 rumble130 lunket126 rembeu125 rounds124 wellen122 forren121 durren115 chlum112 edlaen105 lellan104 ldrum103 cyran96 rence91 chran89 lland87 lund87 ullen85 lung73 renne73 llen71 hren68 ren65 leth64 llem61 lenn59 ulen59 len58 llon58 hele56 rand56 rren56 hran55 lum55 eren53 lun51 rern50 rom50 rran48 run47 rane45 rum43 lem41 ron38 gan32 nce32 niu32 rem32 lon30 ran29 nen25 lan21 ro1 en-3 -32
luo 38 myonov128 rothfu127 raczyn126 ollows119 leutze115 rucker111 lraux107 rockle105 lough104 rloff102 rochar100 rough100 rothee97 rocero96 rtello96 uereau93 lanieh89 erisio88 reloer87 kover86 llowe86 gelou79 htilo77 clote76 heber75 blasi72 linho72 rroll69 rrow69 yrov69 croz65 roell65 llow63 lorie63 rolle63 ronal62 low57 rawl55 llop54 colo52 lawe52 urou52 roth51 rox50 llo49 luol49 lohr47 laut46 llot46 reut46 rger45 ro45 row45 horn44 naut44 reus44 lo43 raul41 ello40 reau37 rrio37 rino35 rose35 loh33 tara32 roz31 lau30 lou30 law29 roo28 clu27 rew27 rol27 ulu27 rho26 vro26 wra26 roh24 log23 roe23 lot22 reu21 ros21 rus21 rro19 los18 uno17 loo15 lor15 roa14 olo13 rau13 les12 loi12 loe11 iro9 all8 rio8 ru7 ld2 ol-13 -25 o-33
ma 50 muggsy145 czmare120 mocomo120 comidi116 mitsou115 hmadha112 montec112 emmart106 merrih104 mhairi101 deresi94 reimer94 cchio90 komac87 mmaer75 llmar73 agiin70 mar58 ma53 mmer53 pmaa53 luma52 muer52 rmat45 rmer45 maw44 mma41 mwe39 mah36 mal33 mer30 mak25 mam25 hma24 mor23 maa17 mia16 mu7 mo-3 m-16 -37
mai 57 maddux170 meffer143 mynder131 maykel130 mceach127 mattoc126 merkur126 lmayer120 lmeyer120 malthe119 michea119 emeyer117 milder117 hlmeie114 neumei112 macnei111 mykel108 minaro107 myhre104 michl102 macfa101 mejia97 mayor96 micha95 mayer93 akhma91 meier89 naves88 urmei86 maiah81 nmael80 emire78 meij78 amire77 imare77 mack72 myer70 mac66 oume64 suma64 umai60 mall59 mc59 meis59 mile58 jay57 mcc57 ahma55 enma52 mai51 mah42 mei40 mom40 mat39 mad37 mer37 me30 ma24 ahe23 m-13 -46
man 76 munday132 talmon109 zyman109 llemin108 rmaine105 gyula103 amund91 mann90 hmann89 mendt89 mmann83 leman82 man78 yanai77 rmain75 meine74 kava63 dman58 mane57 sman53 men48 rmaa46 mam32 mma30 rme23 ma8 -55
mang 94 montyn159 munroe144 uleman141 matore138 mangg130 lmant116 mong99 eman78 mun66 mao64 mon62
mao 66 ymouth175 oimoa111 mau75 mou75 kur71 mao58 ui34
mei 46 valenz129 zachar126 mayall116 merkle112 maicer109 errmel106 maitre106 emelie101 rufin100 mavor95 muril91 semiu89 urmel88 maker87 hmael85 esmet84 maeil77 rmael76 meier75 mmel74 mmet72 zemi72 aimee71 gawa71 mayn66 edmi60 umer58 made57 may57 meil55 me53 mij52 mme49 mey46 mel43 mer43 mai38 ult37 meh35 mei35 met33 mat30 ma25 man25 mi13 iv11 m-9 -30
men 69 tymest152 oatman126 xime113 ikado109 menou109 wman93 mmun92 yman86 men73 rman73 mene71 iman69 mon68 man49 min49 mo26
meng 73 mompou152 mengke134 molnar119 manser115 ramone114 munds112 hemun105 lmour104 mahdi103 rlman91 momm85 mon81 mont81 moun76 mun73 mest72 lmon71 mons71 maun70 mion68 seme64 mum57 mou50 men45 me13 -39
mi 47 minkow134 smigly132 josika126 imierz119 lidell108 remiah104 mmiq99 demet86 milau83 mith81 fmul80 meter77 miens77 megy74 humi66 mmet62 mi56 mill56 mid48 mere47 my47 rman47 myt45 zme43 mmi40 mie39 mee37 mey37 mur33 mil30 mea29 mir26 min25 me23 eme19 ma-3 m-21 -28
mian 77 jman112 mian96 mien91 men66
miao 56 tyan112
mie 29 chi83
min 81 laming150 meing124 main85 min79
ming 61 rimley138 eluche137 emminc137 minnel124 munch118 ming99 leena83 mine78 min77 hime76 mene67 myo62 mun56 mid54 -19
mo 55 merckx160 pramoj141 murthy140 shongw140 bridey128 bardiy126 gmerth125 thimos122 murnag120 mozzi119 mosthe117 mollet112 morice112 trimon112 emocri111 akouas110 mathie110 elgame109 llmore109 dmund104 molina104 rimora102 bhuma101 cemog97 mauch96 andana93 mujd93 emmot91 somag90 morge89 mocre87 mmer84 lamor79 mauer78 more76 maud65 mooh64 mer62 mmel61 molt61 mo55 mose54 muf54 maha53 mone53 mor52 tame52 mau44 mur43 mol40 pau38 mou37 mal30 mu28 mir27 ram24 mar23 me12 ma9 mm9 m-11 -43
mou 83 musset154 meaux153 muels123 muse95 maus93 samu93 rthe89 myu83 mau64 aml59
mu 31 mmuthe126 cumseh125 chermu123 tchmer121 lmoham115 mooney113 mootoo113 mookie112 mukwe112 muntj109 mooren102 moorer102 mtsyn98 jamsr95 ndzin95 mours88 emond84 esmou84 armui79 emiin72 imov65 kawa64 mull63 mous62 hmer55 mou54 mu47 mur47 mmu40 ham38 mul38 mut38 moo36 mok35 mus35 lme33 emm32 mun32 m29 meh29 meu29 mm24 rme23 eme19 my19 me18 mo15 mp14 ou-1 am-4 im-4 -28
na 35 lyxene138 zevics134 aughey124 labyad118 abenow116 lawlor114 mmines106 nnarty104 rnavac104 shahna99 thaler99 hannes94 ratner89 lennar84 rainne83 nnery78 brina71 rnald71 neath70 tilla69 nessi66 pong66 neret65 rales62 enaam61 naire57 enaar53 hner52 nard52 ner50 nery49 kler48 aold47 nald47 nher44 hina43 na43 inac42 naru42 rnah42 sner37 iner35 nut35 tera35 ler29 nar29 anna27 nuc27 yne21 nnu20 nat19 nna19 kna18 nal16 neh16 nas15 nor14 ina12 naa11 ne10 rra9 nae7 nu6 la-1 ra-4 ay-5 er-14 ia-19 a-20 -26 l-37
nai 42 cknife147 baukne135 vernet130 naerts115 neille113 enelle111 nevil103 nevel101 enex96 nides95 nnell91 snais88 naire80 snay74 nell68 urne67 nnet62 oini62 elle61 kana61 nile61 onne61 ineo60 atar56 nare55 nay52 nai45 ned42 net41 nei39 nes36 nal34 nel33 ne32 ny24 no11 ni10 -18
nan 55 nand77 nan68 nnon66 nam62 naan55 nen46 en9 -26
nao 84 enauer136 enlow134 naur89 reau87 eau60
ne 71 schyle167 neviev163 nner84 sana80
nei 43 vernay127 ithner113 lnaker109 oyuki107 rubik105 reinet103 vonet98 nessy94 neeth85 nette83 nelli80 senet80 rnais75 lenee72 nell66 nedu65 naef64 nnet62 nneh57 naci55 ners52 rrel52 nnel50 nner50 nay47 ne46 net37 ney37 nel36 hne31 ner31 re-2 na-7 -31
nen 75 nendez163 hnen95 nen64
neng 70 kernon142 neng91 nner80 alin79 nen65 non58
ni 29 szavay131 fernes103 athorn98 ornaco95 nneels89 rnelle89 urney82 nning80 rtney80 ney49 lnik48 nery48 onul48 gny47 ni46 neil41 unie40 neal39 nier35 ny34 nnie33 iele31 nie28 ne21 nik21 cni20 nes17 gn16 nee15 ice14 nis13 nj10 nh9 ner8 ine6 nia5 vi0 gi-5 en-15 n-16 -17 i-18 ie-18 e-35
nian 61 neame122
niao 58 bird116
nie 51 haigne129 nielie113 agard103 gnier100 igner100 nyew98 nette97 nje67 nie58 gne49 ne42 -38
ning 70 toinet125 usinen123 urinen121 zheni114 lorean113 arinen109 bunei106 rning101 cream100 ning97 ling78 nen62 nin62 ing60 ein35 e-16 -40
niu 58 newey127 newit127 niusz124 eoniu103 nius81 nyu74 new71 neu61 niu58 nue57 not52 nu37 iu29 el19 -31
nong 60 nong89 tano79 onen76 non72 num67 ton57 on26
nou 40 nou80
nu 43 nawwaf159 memiko132 daunou129 enucci128 benoit122 nugli103 tinou96 runer88 pnue76 rott68 nnou62 nou57 nu53 noo46 nus44 nor38 neu35 nua33 no29 noe28 ho24 ng15 lu14 u-7 n-19 -27
nuan 72 nonda125 nsee91
nuo 48 rynovy141 knoepf137 neraux136 hinojo129 kockot129 straub118 ovych116 owicz116 knorek115 novose114 ournau109 nulph103 ovich103 urlow103 iacono100 nulty100 ynaud96 enauer95 naugh93 nowel92 rtnoy91 nerch83 nault81 enohl79 knop71 okye67 neau66 augh65 unou61 naud60 knol58 rnot57 unor54 nnot51 no50 emor49 nor45 mov43 now42 neu38 hun33 nyi32 nus29 nho27 nos27 nur27 nau25 rno21 lna17 rn-7 na-12 o-29 -31
o 37 rou80
ou 24 sseaux153 eulogi129 owney118 oreste114 ullah99 ullo72 orto66 reou65 aall54 old45 ban38 eu26 o23 ou21 og18 os13 al11 au8 io8 u-13 a-24 -29
pa 56 tchpak143 tongwa135 hpagin128 puff109 pravo104 tipha98 pedra92 batra83 ppar76 ppa63 pa60 par59 pal51 per47 pah41 paa40 pat40 po14 ve11 ba4 ha0 p0 -39
pai 75 pizzey188 pecky142 depail141 perron135 paesel134 pekar115 pleis114 petri113 pyle100 pray96 phai89 pai63 per62 pra56 py49 pe46 pa42 pi34
pan 74 upangi146 epanek132 pensee127 repon106 phan94 pan82 pain75 pen67 pin64 pun62 pam58 pau57 pa29 pi25 -38
pang 94 ponzo148 ponzi146 ppan111 pom90 pon75
pei 61 pperts141 oepper132 ebbels127 penney127 pallet124 ppelg121 paczo119 ppert113 pidus112 paddi106 pileg105 paver104 perey104 erbeg96 jper88 pect79 phet78 path74 empe70 ppe70 pace68 per65 pe60 pear60 pel60 ppi57 pek50 piu49 pie46 ber43 pre40 pai35 pa26 san25 lp19 pi16 -50
peng 87 tipoom150 cambon144 pancol143 rapong143 pentes138 phang123 epong118 burne110 panti109 pante107 ppen102 peng99 phun98 pong96 punt96 porn92 upen88 poin84 born80 pen72 pon69 pom67 pem63 pol61 pir57 -37
pi 59 pilkey142 elzbie132 lpilil127 peegle126 diepre123 puvis120 pipat110 pearl90 peren90 phiy88 peare85 nepea84 ppi79 ppy72 peir65 puy64 pere63 pi62 pie56 rpy56 mpi50 py45 pil44 pes43 pj38 pe34 vi16 pa12 bi11 p7 -50
pin 64 pum93 bim80 pin77 bin72
ping 94 pping153 ppine126 matsu117 pind95 pin88 bin56
po 67 rothen133 vainy117 pper113 deva98 pher90 per75 pov75 peu64 por61 bor56 pe44 po40 ep29 -34
pu 40 rsippu136 ulopou131 kpossi127 satoru108 proul96 ierup90 puran89 palli85 pper77 phur74 pour74 lpur66 pool65 ppu63 pou61 ppe56 beau55 bhu51 pps51 ppo50 hpu48 pu48 pp47 mpo43 bod39 p38 bru37 pes33 pe32 mp14 pr14 pa3 -41
qi 29 csiksz135 nyakov127 rajchr127 qrizi124 zillur124 zienny123 cheikh122 hnatch117 ridgit116 tzsch110 zieres109 atsuma107 mckey103 chenai101 yauch99 ovich97 chime92 chish92 rkezi92 chico90 echey90 uckle90 zmann90 rzage89 ckhei88 itchi86 etsch85 tcher85 chler83 fygi83 llach82 tsch81 chev78 razee77 zzi76 vski68 tchi67 chi66 cher65 uchi63 cchi62 gach62 qui61 thke60 tche59 chee58 cysa58 schi58 chy57 nchi56 cci55 ckie55 tshi55 dge54 auci51 eche50 tzi50 tch49 ntsi48 ch46 cky46 dji45 zie44 erke43 czi41 cic40 ryk39 zi39 lcy38 che33 zil33 cki32 rki31 zee29 ci28 qi28 kil26 tsi26 nus24 det23 kis23 sce23 zy22 rce21 c20 ki13 cy11 ze6 cs-1 ti-7 -15
qia 70 rzecha157 ciavat148 czar98 ccia88 cha79 cci66 cak65 ca30
qian 84 chuch142 reisen126 toshi119 sibel116 chan95 ciam88 chea85 tsie81 omae79 che64 tim63 cen57 sie50
qiang 119 johnny188 jonjoe188 tyan105
qiao 62 sychev156 krycho150 joyner146 ugache138 geoghe137 giovan134 jonah111 czif105 cosic104 cciol102 chow97 ccio95 joey95 egior94 chau93 chug93 ciof87 ggio82 chou81 djo77 cho73 choa71 racu71 jau66 jor64 jo61 jao53 gio51 cio43 keo42 co22 -24
qie 66 tzsche157 schery140 choff138 mertzi137 cheech136 schere123 lyche112 ytsek112 cchet110 nchev110 czew104 tchel104 chmie103 ssich103 chert102 czer83 che80 cheh77 chon75 uche75 ycee72 kwu70 rcel64 jin54 cec52 cha50 chi47 kit46 ce45 cel45 ci13 ma8 -45
qin 83 utchin148 chenpa143 ambali132 tchin122 combe120 chkin117 uchen115 czyn110 rchin110 chen101 rekin101 chin100 ckin86 igin78 seri68 zen59 cin57 cen48 je37 -25
qing 97 koishi159 kokei131 chin103 iide92
qiong 93 ljung150 jonze147 rjeon128 joner127 rtune114 jons104 chon97 jon88
qiu 60 rchule143 churen142 jobim137 cubit125 chael106 tyun96 chiu92 chu88 choe84 cho60 chi58 ciu56 tiu55 mer49 aki48 jo39 -24
qu 83 zeschu172 qutay165 erbach149 cuvil137 mcho103 uchs103 tch82 wic79 ch48 -26
quan 84 oochan159 tran94
que 106 legqog192 suzaku173 ghorst159 chasey156 uchet131 chell123 train105 chec101 chi66 cha64 nor54
ran 41 honen117 rin58 nen56 ran54
rang 102 gendre148 wrong140 roux129 jean110 zhan103 yang102
rao 43 jog99 rou73
re 38 gerard135 rgerie127 lges84 gers82 jel67 rze61 rge60 ze50 je45 ge41 re21 er16 r-8 -18
ren 35 rinzin144 czyn115 ezyn104 wani89 rank79 zhi73 jin68 ren54 man51 -7
reng 53 reng106
ri 24 jiri92 urev90 rget82 erel74 zhi70 rzi63 rge55 zi51 ri18 ni17 j14 r-8 -10
rong 80 jungin168 jungel166 ljoen126 batts122 piron119 jung118 athel110 ujon108 rong89 yeon89 geon86 ren48
rou 82 genson155 yoan101 rou73
ru 52 jousse157 zuzul153 eriuge135 rgeois134 jules130 utaro107 roth85 zhu79 ruj76 jos72 ju59 rru53 rue50 ru37 yo35 -14
ruan 47 won93
rui 29 rejjie144 richel120 zarrin120 ckary107 rriaga107 peret93 chlee92 coura91 rishi88 rriot84 aride80 rinia73 rizi71 indo62 kres61 rues61 ruel60 rave59 rry55 lrie52 ryg52 race51 erin49 irie49 wri47 rey46 rze44 raw42 ray40 rie39 ri36 re34 rhe32 rei31 ry30 rel29 rai27 rio27 rra26 yu23 rae20 ra14 le1 -17
run 47 orin94 un49
ruo 71 rovost156 rzesz142 zzot123 zhov121 rgeau115 chiz112 geof106 zol75 flo74 jo50 -16
sa 45 boxall148 ghezza148 zacker127 zaloga122 thadde119 savanh115 shtern111 rsanyi110 eather101 zadeh100 heresa96 south96 texa90 sepsi89 setti82 dsari78 saxe78 sider78 ssita77 uzar69 wass67 rthu66 szas66 zza63 ssar60 miso57 ltha56 sart56 ssah54 ssa49 tine48 sa45 sale44 tha44 za44 sael43 xa43 tza40 shu37 sha36 sut35 sab32 sah26 soi23 sar20 see17 su13 ss-1 ia-11 h-25 -40
sai 39 xelrod147 cypres137 gypsy130 orouze127 cipher126 usaity122 searcy118 rcellu116 llisay115 chesse114 celles110 onicel108 sarobe107 sseps94 uxel94 syret93 caix90 semih88 lcell86 sayle85 ssell81 ussai81 aethe75 sset75 amale72 saiah72 dsay68 seree68 thue65 seth64 ssey64 cces63 saez62 rtho61 thes59 rcet58 theo58 shor57 zew57 rcel56 sell56 zza56 thai55 sage54 ssel54 tose54 ltse53 sse51 esel50 sall50 sser50 siel49 the45 zer45 eser43 zet43 saie42 se42 ssy41 xe40 sai38 cel36 sep36 cer35 sey35 ce33 seg32 use32 rce31 sim31 sei28 coe26 cai25 sam25 ser24 sle24 sel23 sia19 sa15 sea15 sy12 sh6 ss-1 -24
san 30 iii68
sang 75 xanthi160 zonday152 sambuu145 anaxan139 sanjit138 samgha133 rnozan129 oussin127 sundia127 ssange123 ussain121 sempe108 cinge104 sangh104 thorn102 thun92 zand85 sang82 ssun74 san68 ssan67 nson66 tsan65 zon63 zam58 sam53 son46 sen35 sa8 -42
sao 69 shaul139
se 53 thofer139 urthur137 thrasy134 veasey132 cervel130 sifow126 nessey123 sergii119 aethel113 avanna112 rthur110 sbery108 sirlea107 shish102 lizer101 thirl98 sseur94 ather92 ering91 ther87 ssier85 thur85 isser84 rsais83 zser77 sser74 shel67 ntha65 sure65 user64 sset63 ser59 the57 tha49 sch48 cur47 cer44 sse39 se28 ese27 ce23 so20 -20
sen 65 wnsend130 alicyn120 ihalyi119 uasang113 crecen112 ingero110 thairn109 ossum100 reacen100 vedad100 leason98 nensin98 rwata92 sson82 elsen80 elson78 xem74 essen73 lzon72 son72 than71 thon70 xen70 ssen68 sen66 ssom64 then59 ksen58 usan55 zen47 som41 cen40 con33 tha31 net24 on-1 -37
seng 54 seng108
sha 52 zaveta131 schaaf130 schadt127 scheid125 abusha121 shaqi120 zyrya119 lgosia114 sharda112 ayesha111 serhii108 shenar105 hamara104 izzy102 sharee102 serup99 selene98 shull98 zarit96 lshad92 zarin90 scha85 setha84 eisay83 char78 sareh78 ashar77 rabia77 shaw76 chab70 sha69 shar67 sche66 thah65 hsha63 xoa60 ntha58 sahl58 cha56 sul44 ssa42 sa38 sak38 za37 sho35 tha31 msa30 isa24 ser24 sar23 se3 -30
shai 50 shai102
shan 69 exandr158 zzanne150 huseyn147 hiyama138 lchan106 sonim104 sanya100 exan97 rosen94 essen92 marai91 shan91 yama79 chan77 hsan69 samr69 naka67 ssan67 san63 sum58 cen46 ssa41 sa12 -29
shang 96 uemura143 champ136 endler133 shiho119 watan118 chain112 cham108 sham88 chan86 shon86 sang84 shan81 cha60 san47
shao 80 scholz168 schaup163 saucke146 cheau117 oujo108 sauer104 sawh101 ssau90 sheu89 sho75 so26 en20
she 71 seydel139 skjol132 scher115 kesak107 dsjo103 sche103 shel77 sher75 yasa74 che69 she68 uze66 zel61 cel50 se30 sa15 er13
shen 50 szczy150 schanz138 schenk131 shchen128 sztina127 causic126 retsch126 rusher121 shinto121 emusin120 rrasch117 keleti115 ershon114 schon99 schen98 shkin98 szyk97 narasa93 svari93 wski85 yush85 suth76 shen74 nobu73 szen73 chen71 shin70 yadi70 ooth68 tcen64 sh54 shi47 sch44 org40 sz38 any37 she34 ch28 sen27 s9 -30
sheng 85 janey127 sheng127 shomu124 bhava122 kitsu122 shida111 tensu110 erous107 seish107 seebe103 santo102 santa96 chon89 seng83 shen79 son62 ono48 sen46 san44
shi 31 thorez131 haribh121 walace119 dstone114 stotle114 tsuji111 erstad107 teagan105 schic104 espey101 debsi93 rdish92 cisse84 shiri84 cirel82 skeel81 sch76 zesh75 estee74 usch74 spit69 chri63 celi57 iju50 ilin49 shi49 xy49 ish38 ex33 ses32 rsh30 she29 str28 ssi26 cee25 sil25 tie23 s22 hae19 see19 sh15 ce8 st6 ya5 si-2 rs-3 -25
shou 91 shoghi174 kano100
shu 76 gleish135 scheue135 schole134 schone131 jochi127 schuc123 schuh122 schwe122 jomei118 verch118 sugar106 veash106 schu105 szul95 baren93 chau81 shu81 suka78 sch77 sher70 sug58 ich52 sur47 shi46 ath45 ju41 sh35 -37
shui 40 sui80
shun 76 shun115 sun74
shuo 88 ertsuk161 schor132 shuo105 sho71 hee62
si 21 s27 sch24 sse22 x15 ssi9 th7 ce6 ss4 se3 sz-1 z-3 es-7 us-7 as-18 si-20 -24
song 80 uksson145 sonthi137 songz130 szoon120 sonet102 erson97 sjon96 tzon95 sson92 sung91 rzon90 mats81 sohn81 ncon79 son69 ason68 sun57 som55
sou 46 rceau125 soa63
su 45 cixous163 qaisou151 paksuk144 haugsu136 ezuelo129 sobdee122 succi103 ssou77 sual61 sou60 sell58 su56 szu56 suk54 shu51 saw46 zu41 soo39 asu37 so33 sz23 ch16 us11 rs2 sa-2 s-20 -25
sui 58 sui78 the72 iro63
sun 63 rqasun181 sonder145 sunen117 son65 -14
suo 50 ouchou137 ulthor128 wiseau127 wysoc123 rsoff120 ssault120 seaux119 saulle112 ifiso99 solyn98 sthor94 okoro92 litho91 suoni89 suelo88 thor84 irsol83 iseau80 sawh78 shoy75 esow73 ssog69 sold67 ssou66 zzo66 saul64 solo59 sso59 sow52 so50 szo49 zor47 sara46 sou46 sot42 sok39 uca37 kso36 sod35 sau34 sor33 zo32 sal31 sol30 soa28 sa8 -31
ta 47 vortex152 piyush140 tuckey136 talwal117 lestad107 ataryn106 tudge99 terle72 twar65 tard62 ttha62 tham59 ciot58 tha53 tter52 ta50 ttar50 tta49 rtas47 trai44 tar41 tou39 tuo32 tnu30 ach28 tak27 tra25 tu22 ter21 da-7 -37
tai 45 tareiq144 telkiy135 tiddes127 midaid126 taylor125 tiglio124 tadter117 tadler115 ddegh113 tertre112 tylor103 bouta99 nsted99 titus99 krtel95 tetos90 tello89 tinie81 tirar81 tyru81 taire78 thal65 ttel65 thei64 ttei62 tein57 tine57 tay55 tere55 tai54 the54 toy49 tap45 tet45 iyo44 te43 tha40 teh39 tei39 ty39 tel34 dee32 dra32 ta24 th14 ti9 t-15 -25
tan 69 takhov145 temper135 dharma127 teinit115 teijn110 dheim106 thand102 ethem101 lstea89 tein87 yaem72 tan70 lava69 than68 tain67 tten67 tano62 tern62 tin54 tam52 tun51 ten42 ton39 ta23 te10
tang 66 donald144 thomen138 tondel134 dannel123 suave112 tonke107 thom90 siva80 don74 tant73 ttan73 ton55 tho54 tan53 tor48 tao43 to38 do24
tao 79 momoko157 teutul153 doroth152 tobbe127 momo95 taeu81 tow77 tau70 tao59 pea58 ken54 oni50
te 26 cutoff144 mphote118 ttcher108 urtnee92 gatur78 eteuk76 tchie76 ttmer75 utter75 thers71 tter70 rthel68 edter67 ter51 ttle45 dell43 rtel38 cata37 tte37 atar36 te35 iter34 the31 tt30 tus29 t26 tor24 tur19 tle13 lto12 th12 ty6 rd-6 dt-8 et-12 rt-12 ma-17 er-21 -25
tei 88 yingbo185
teng 71 hajime148 tempel143 jaatte139 jinsai137 hujin128 tsuki116 reiten115 erten92 alten91 tten88 turn86 them84 rten75 ltin73 ten70 teen66 aten64 tem57 tun52 -27
ti 39 witius139 hettie117 ristii110 tulip107 thimu105 chtli100 nnity98 arity93 ntice89 tenag88 rathi87 grub83 thys82 trier81 erty69 till62 tti62 ttir60 arya58 tiri57 rtel55 hty53 dip50 ti49 yos45 yte44 tee38 the38 rte36 tiu36 tea25 te23 ty20 bi11 t1 -20
tian 34 murata130 sahide130 tanohi128 temmu118 betim114 thien103 amats99 hymn97 jeon89 yure87 kura80 ashi70 tep59 uda53 ten50 rin41 ta16 -7
tie 74 aditya148 tomur126 timur124 tiemu118 temu101 timo91 tama82 tier80 iki60 tie55 ti30
ting 73 hrissy141 gatter129 lting108 ntyne106 tieng102 ting101 ettin96 uogu91 naide90 ding82 dine80 tine79 tein76 ttin72 tin70 teen63 din56 tim55 ten40 ti15 -38
tong 77 chthon150 garten131 rtung121 tone93 toun92 tong89 thon87 dats83 tton83 korn82 ton68 tum66 tun64 tu31
tou 72 unterz168 rpad106 xiu106 tou74 -18
tu 58 turchy150 ketuyu149 gorgey143 turbay139 ontuul132 fytou127 tromae114 trux108 turve108 outou104 rtois89 tuere89 teuar87 ntone86 tkhu85 yitu81 thou77 tour76 ttou75 tuih75 thor74 thur74 tura64 thu63 lito62 toor62 teau61 tou60 tu58 tub53 atar52 tum50 tho44 too39 to37 du19 t-17 -48
tuan 43 lly90
tun 76 pratum172 tun75 ton68 ten65
tuo 50 hizoba133 lthaup133 tkowia131 oratof122 thorki122 tuohy108 troub99 taury96 utour95 preto93 rthol90 troll84 ollas77 troer77 tock73 twon73 thor72 toq65 dros60 thal58 tor57 tall56 tho56 tto56 torr55 to54 teau53 tore53 rtle52 tow52 tone51 tov50 tol45 atar44 tuk44 pto43 rier43 tul41 tal40 tus37 tou36 tuo35 tur34 tro33 sto30 too27 dra26 ler22 rta22 t-10 -35
wa 46 utsubo131 ouvard125 voitur125 ngvars121 melzer120 savary120 kitwa98 kazla93 warsi88 paras79 ratke78 guay72 shiv69 nwal63 wals62 hvar61 awal58 vsar58 va57 visa54 wa53 eeva50 voy49 wat46 war45 var40 law37 val37 bar28 hua28 ava25 ois25 oha22 rad21 ba4 is1 rg0 ui-3 ua-6 -24
wai 63 weli112 wai83
wan 68 ppawan161 wanles138 evange136 sylva122 warth122 vance108 manik105 olja95 juan92 twan87 vanc86 evam83 wan76 van74 vra52 aru44 va43 -36
wang 43 wangmo153 vencel138 prosp125 ivang112 wang111 wong104 oueis98 vong92 rvan75 wan75 evao74 wil60 -7
wei 44 vesque149 wkowic149 weffer143 waybor132 knyvet131 rwitch127 vecchi126 uthwai124 ludivi122 hwaite117 vermeu116 waldir116 weselu116 zalgal116 crivil112 vertue112 weiker112 wender111 wyche111 rewell110 neveld109 wicz107 torrib106 lverio105 rville104 wegaf104 auvais102 thwai102 ville102 ouaoui100 lwell99 llaoui96 kwiet95 ravej95 waked95 welke95 weich93 lving92 david91 ulwer91 vedde91 wisit90 wnend90 aender88 levay88 winit87 rkevi85 welle84 eswet83 zwer82 etvel81 velma81 well80 erwel79 vyry79 waile79 with79 weale76 weier75 raich74 rinus73 whic73 belar70 rvey70 hweh69 zevi69 owit68 yvet67 whit66 weth65 wil65 alvy63 way61 ansen59 kver59 wake59 wisi58 vi56 weil56 wein56 woj56 yuj55 wey54 wij54 oued53 rwai53 dike52 vey52 wael52 iver50 rbis50 vail50 vele50 wei50 veil49 vic49 wyn49 zew49 dell47 wel47 wi46 wie46 ver45 vere45 vet44 wee43 whi43 wet42 we41 ve40 vig40 wit38 vei37 vel37 win37 swi33 vai31 vie31 vil31 val30 vit30 wii30 iwe29 ves27 vir27 wy25 eve23 vee22 ber20 oui20 ave19 avi18 ell18 vy17 oue16 wa8 ear4 bi-3 ei-18 -21
wen 73 cgwynn159 wyndol152 wendey143 winkle141 levegh134 evynne130 mansiz130 wience128 lewine123 urvian123 klemen120 irvine117 llavan117 ravene112 mommu110 urwin107 wyane107 kawin104 vinge102 lowen99 ahumi97 veinn92 wurm90 lmeen84 win83 kwie80 ving80 wein78 zman76 vend75 vin74 vine73 vern72 wen72 elwe71 wenn71 wine71 ven69 vyn67 vein66 awan65 wyn60 van58 man47 bun46 von44 min39 mon37 vn17 -42
weng 54 onfray155 keown131 gnon93 ung68 keo58 orn51 on45 om33
wo 62 worthy160 warwic149 woolve144 waddle137 boilly135 pivaro132 waring131 seewoo125 whanne125 worth125 vaugh123 rvater119 vaux119 chwah118 siever117 voigh113 werth109 wuoli109 watts107 woake103 ulver102 lower101 wszo96 alvor94 obhai93 vold79 wrol77 wahr76 wal71 wor70 wol65 war61 vo58 wer55 vol53 wag53 vuo51 wo50 ver49 vau45 rov44 wa37 ow20 ve14 x10 ur8 lo4 -35
wu 30 jalkow155 ulanqa144 gongmu142 okechu135 ethius123 houph116 wukie112 rwood110 wurz99 woese97 woof94 vony83 vout81 ucko78 vius77 woo70 love68 houi67 teui61 wou55 vou50 ubi40 wu40 ver39 vu39 oul36 liu35 u28 gu22 wo22 vi14 us11 oc9 eu3 au2 w1 ta0 o-21 -23
xi 25 excisi137 kipshi125 schief125 cconci117 thrasy116 yeseig113 erighi106 xiell106 rnhill103 schif102 schip102 tthey95 schil94 assino93 seille91 rshey85 zelli84 shiel80 eschi78 heary77 okita76 kashe75 sieve75 sheil74 paasi73 segal73 shire72 xey71 shere70 nashi68 shear68 shyr63 schi62 seale60 ssig55 shee51 sius51 ssi48 sey47 ixa46 khi46 shi44 ssin44 chi42 si41 siri41 zhi39 hej38 hil38 lsea37 xi36 ich35 hi34 ci33 hic31 osy31 sch31 ssy31 ch30 sci30 zie30 thi29 sie28 the27 cis24 sid24 hea23 sih23 sy23 cy22 dri21 see21 she21 hes20 hee16 nis15 sea15 sei13 sh12 zi11 ji9 hy8 he6 se6 ze2 ce1 ey-1 ic-5 -14 c-22 i-43
xia 65 cheaux173 chabat137 harney132 schaf124 hauata123 khyar118 kjaer117 schat117 shive114 sciac106 schar103 sharl100 char84 paru84 shar80 thar74 shra71 tiat71 xia71 sha67 shy64 cha61 sya52 iah42 cia41 -24
xian 83 dahyun159 shchen150 gasena129 xian122 rvasa109 sensi103 shim92 seng86 heon81 adra80 ken56 sen49 -23
xiang 88 xiang159 rgsyan150 rchand146 chanel137 chenna135 sjeng134 asuka111 syan94 sian72 kon58 -15
xiao 91 huggel155 shaugh150 showal147 yoshin143 sakito132 xiao118 solty117 schot116 schor112 ichol111 keiko110 shaw109 komei108 toshi108 rshon104 ninko103 shore101 koji100 show98 zill90 chot89 shau86 scho84 scha80 inth78 koj72 sho63 sea36 -37
xie 70 eshchy149 cherry140 xeiev135 oucher134 shenay129 aucher128 rseniy126 uchez126 cherel125 escher125 eichel123 kjell121 wakki120 serzh113 sharee112 uchet111 ouche105 icher102 chier98 aksit97 esche97 chez93 shear93 shire93 sche89 sher80 tsev79 chet78 shel75 cher74 syar72 scel71 she67 shea66 che65 shai65 zie50 sha46 se32 -43
xin 64 ixinha150 vyshin149 sching139 shemek133 nitsyn132 hinkel124 hessen118 ssing111 zanev111 vshin109 ukhin108 dzena105 szym103 enobu101 dzyn100 schin99 cinot98 ethin93 ssine86 shyn85 sing79 shen73 xin71 ssin70 rsun69 shin68 suen66 sand65 usin65 cine63 hin63 sin63 sins63 cyn62 heen60 cin59 zen56 sim51 zin51 him47 som44 sem40 tal35 sie31 san30 si19 -34
xing 100 aixing171 sophag160 sching156 shusui154 aichin134 xing125 sosei104 chen95 chin92 soko90 sing88 hiro83 gyo82 hin56 ria44
xiong 81 gxiong198 xiong162 uchon135 chon102 -13
xiu 79 whewel164 uschel144 osthui142 tthew128 hewit121 thrus115 rszal112 rusho112 schel111 schoe110 thieu109 kaahu108 huub100 thew97 shew95 shuh91 scho90 cius86 sciu84 theu84 risu76 sher74 brea71 ciu69 haw64 hue60 hou57 siu57 ius50 sho50 sue48 ide46 sio44 ota43
xu 71 shford157 pausch155 meshki142 taixu139 shiell130 rkush120 clash109 meche108 sueur107 schy98 anath96 rsch88 huel81 asch80 chu75 sch74 xu61 sh51 seo42 sz34 sy30 ch28 su24
xuan 85 shownu174 sennyo150 xuan124 hyun111 hele87 seon83 hin63 -22
xue 80 cheylo153 cheryl152 schull152 nysius148 kesely145 rschel140 chedia138 schrei137 heurel134 sherie126 setsu111 sheri103 threa100 sesar91 shay89 xue85 zael84 chal83 cher83 targ82 sonn73 che56 she51 sea39 sc29 si20 -26
xun 72 xunzi166 assump156 easson126 neeson124 ysoon119 sunj107 xon89 tson83 cean75 eson74 son68 sen54 -30
ya 20 jacque163 ryadyn125 stofer118 jachy114 yagiin111 yarker109 hiavel107 illard107 aliyah106 criado104 artist100 yatko91 aqua78 iasyr78 cciar77 greta75 wzia74 agnel73 layer72 agiin71 dija66 ahann65 jarl61 yard59 mayn58 riye56 yiah56 loun52 llat46 thea45 ja44 yaz43 areb42 arte42 ya41 yah39 yan31 yat31 hya30 jaa28 tya27 yar25 nya24 act23 lla20 a16 iah16 ia6 ah-2 ar-5 ha-9 at-11 -23 r-37
yan 68 jentzs174 jansch164 zhiyan162 angiin132 sebra108 yan73 jen69 yen68 je43 -22
yang 73 jansug154 jahnke147 hamyan133 yayan107 yang94 shian92 jons90 illan89 yong89 lyon81 yan79 yian79 jan78 nsun73 syan72 gian69 tja59 lya49 yen48 ion37 ja36 an14
yao 70 dome103 gyo88 jau88 yao73
ye 31 cquier154 ccoyer131 quier120 dbjor119 vayev113 lliers106 jehle103 qiev100 yemel95 illey91 yates90 ejew86 gnier83 rgner83 yyah81 kiey69 eux68 oyet68 efre61 yer61 ille58 iuli58 llet56 yip52 je51 uela51 ye49 eres47 yil46 yel40 yet40 yea36 yie34 rya32 ieh29 ero23 ere19 er16 ev15 ya14 ey9 ge9 e6 ek5 j5 el-4 -21 u-21 t-23
yi 10 louisy122 eleven105 zielc96 isaiah94 irdon78 illit77 kjel75 yves72 valm65 qui61 yev44 iers42 yi34 cho33 yeo30 ieu21 sil21 i17 ita17 one16 y15 ji14 rj14 ye13 hi12 j12 hy11 ay7 wa7 ki0 is-3 it-4 ui-4 e-8 ir-11 -14 ee-15 ea-16
yin 42 yngwie155 elyant126 aghosa125 clyne108 lynne100 reyen95 nbuy92 rhein90 pute85 yune79 lfin78 rein54 yin54 yan50 in46 min41 im29 i-8 n-17 -25
ying 49 indjin150 keizan142 imbrie135 young128 engle103 ying93 heim80 hins78 indr76 eiso68 sora68 eita65 in43 -21
yong 87 yong115 nagas110 altan107 mich105 iyun103 llon88 yon72
you 55 yousif156 ljulai142 ujjal137 singiu131 judah128 uphus126 yusef126 jurj113 udall102 issou99 illiu97 mitra94 ilju92 uder72 you72 jur68 iure64 ju63 yu57 suk53 upa52 cnu50 yon49 ryo47 jo43 yo40 eka37 eu27 du21 ou17 iu15 u0 -34
yu 57 atwick156 kevich155 otovic149 gurdar140 ushida138 sidrai123 rizko122 ureuk114 haney106 ovic102 juer93 evic86 yura81 vic77 yuk71 wag67 woo63 yoo56 yu54 ju44 rai35 hu29 ul24 ue19 -17
yuan 63 moriya145 wonch137 yung107 yuan105 zono96 ewon94 kuin91 unin81 hara73 won70 in19 -16
yue 51 jbjerg176 yoxall166 batthy149 rroyer124 bjor107 llaud101 ymyo96 ujol93 joer81 yoto80 jo65 aiot60 yor60 jau59 jor59 joe56 yoc56 yue55 yo49 uki48 yon48 kos47 yeo46 ju37 yu29 io15 o-11 i-21 -25
yun 74 vincic154 rinder129 given120 ngdon118 kevan115 scud98 vani84 yin81 yun81 yon61 iva55 va28
za 53 rotsa119 rca68 za53
zai 70 jaeh105 zai88
zan 85 xanthi171 rzanji161 lvezan152 voisin143 rrazin139 rizza132 zakis125 rzine115 zzan107 zant92 zam80 zan76 oza62 zai60 za38 sa18 an15
zao 33 zao83 o16
ze 52 jersey145 blazhe143 lbizer140 geezer132 harzer130 latzer130 seemul125 euille117 zdje106 zzet106 seneer105 zzel97 zell86 dze83 tzle83 tzer80 zile77 zer66 sehr65 zec57 iser56 zel56 tze54 ze54 rze52 zir51 zee43 ser42 ese41 see29 se19 -21
zeng 55 zen84 zan82
zha 56 jjavin163 rjavel141 rzadeh135 szalai121 lizza116 zavrl114 fazal112 khiza111 dzaj101 lziin100 njali100 zerli99 rizal97 ajav84 zza79 zard76 jav69 zze65 zha62 za61 zar61 dja55 zah51 cha47 cak42 zan41 zaa39 ja36 zy36 sat32 ze26 -27
zhai 61 jai92
zhan 75 zanwal155 jayme136 rgjan127 giam93 gian89 chan83 jan78 jen77 trai72 can57 ja48 za35
zhang 114 chokyu177 vivib146 zhang145 kitata141 chang134 katsu126 qin92 akih91 cho72
zhao 102 anouvo157 zhao118 eisho117 chao96 gaeu95
zhe 52 dadawa150 husza130 dger98 dze84 zhe79 trai74 zio68 zer65 rge57 -14
zhen 87 zhenji175 lobzhe168 enchin139 puank131 zengi130 vergi127 zhen101 euge90 jen74 jan69 zin68 don61
zheng 119 koxin158 meisho150 taksin146 jaehy145 nagare134 kosho130 masam118 eong92
zhi 38 vecchi153 hashiz149 helveg149 maybee141 cchier139 rchler132 brach114 rich80 zhi79 jiy76 nagi72 eje57 zie56 cik55 fra54 gio51 abe43 ji43 je33 ge28 -9
zhong 94 jhumpa183 fusako163 mitsuo151 chung146 joanie143 zhong140 yasui120 shige119 etseg114 china112 hara74 -17
zhou 80 zhou129 chau112
zhu 57 dejoie145 lorinz142 dharma135 csoori133 hidasi132 jolie117 durga116 zarou116 juv87 jud80 jum80 jut77 jou73 jui70 ju69 giu66 gu34 -14
zhuan 76 zhuan153
zhuang 100 dstrom171 jong128
zhuo 73 drymon161 chow115 troke113 chel99 etsu90 dres86 ishi85 thra85 dzo80 tro66 -20
zi 30 kowitz156 litzky152 etzsch142 htiozi132 rzidil129 zendes127 rhodes117 beards116 zzisi116 bouze112 ujats109 zelko106 rczy92 eichi87 zret70 aneno69 elds67 ches65 czy64 eads54 dze52 tz49 zz49 obu43 zi41 zie39 uts38 z37 tts36 zy32 ze30 tsi28 zd25 oz18 az12 za12 ds8 ts8 ge6 hi4 -16 s-25
zong 48 okjong173 bezons158 jong117 dzon104 zon76 ison75 don58 une54 -9
zou 53 labr106
zu 61 jolfur173 jumder165 rhoncu147 godane135 zzuc124 zouz117 jud81 zuc78 jeu70 zou70 jau69 zu69 zue68 su26 -20
zui -3 -7
zun 37 son75
zuo 69 zawgyi175 edroyc145 xoxe140 bjork134 szohr119 takun107 udjo101 jawe99 joko98 tzol91 zhor91 zoel90 zsol89 zzo88 djo81 zuy78 zo65 zot62 aku47 hor45 zu42 so13 -34
䄔 22 ju71
一 25 eleven145 one55 wa46 i7 -12
丁 75 chapty160 ystein133 dinkel131 elding131 tingue131 dding122 rting111 tting109 dinko106 rding104 eddin101 retdi98 ddin97 tinos97 diene91 ding87 rtyn79 tyne79 tine76 din72 ttin72 rger71 rtin70 dine67 tyn62 ddi54 tin47 ti31 di23
万 66 evange142 sylva128 warth128 evam90 wan79 van74 vra58 va48
三 51 iii72
上 64 uemura154 shiho130 sang95
下 16 xia94
不 51 britan143 bu63 b24
丑 101 chou126
世 -1 s13 -6
丘 54 rchule148 chiu97 chu93 cho65 ciu61 -19
东 76 zordun167 pletho159 tonius146 oudon122 dong99 dhon95 dorn89 to44 du42
丝 37 gsness143 eterse128 ors54 res48 s25
严 28 etyan123 yan68
丫 22 yaz91 a11
中 62 mitsuo158 zhong147 etseg121 china118 nakam113 -13
丰 78 yfun125 phon116 feng113 fon76
丸 14 aru66
丹 60 lowdon146 llotin123 dennet120 tankre120 tanger119 nathan116 dhany111 dancy110 ionel87 taine84 gdan75 dahn72 deem72 dan71 deca70 dane62 din56 den52 dun50 tam50 dam47 da39 tan37 de33 md24
主 2 ju56 -4
丽 27 foly106 eidre98 liet74 rie52 ri38 li34 ry33 le17 re16 l-5 -20
乃 42 vernet152 neille135 no33
久 61 gyurc150 grosi123 iyama121 ume69 mas62 du42 -22
义 21 yeo73 yi49 i11 -21
之 -3 -4
乌 31 jalkow164 houph125 woese106 vius86 wou64 oul45 u31 eu12 -29
乍 48 dja85 cha77 za53
乐 35 retor115 holo97 la31 l9 -20
乔 58 joyner155 ugache146 jonah120 czif114 ccio97 chau84 djo82 cho77 jau75 gio60 jo60 co31 -23
乘 40 jonyo156
乙 0 i12 -11
九 24 jiu94
乞 17 kil73 c15
也 24 ye56 e5 -18
买 36 mat73 mah70 mc50
乳 -4 -10
事 2 s17 -16
二 16 eira78 ne32 l8 -15
于 44 gurdar156 ureuk130 juer109 ju60 -14
云 59 yunqi168 yun84 yon75 yin72
五 3 u21 -10
井 61 nakaji160 hiki100 imai87 iko69
亙 39 hiro97 gen73
亚 23 ryadyn137 jachy127 criado117 cciar89 agiin84 riye69 yiah69 ya44 yat42 ja32 a17 at1 ar-3 ia-7 -31
亞 16 stofer125 yarker116 hiavel114 layer80 ahann72 yard66 loun59 llat53 arte49 yah41 hya38 ya37 tya34 yar32 act30 ja29 lla19 a17 ia9 ah2 ar-2 ha-2 -21 r-29
亦 12 yi51 i12 -19
产 120 zichan177 incain143 mgeo106
亨 78 hinney143 hingle142 henky127 genr79 hen78 hinr77 hun61 hem59 gen57
京 49 kking136 king102 kin72 tin61
亭 55 ting111 tin63
亲 -3 -16
人 10 jin76 man59 -5
什 47 szczy152 sztina129 causic128 retsch128 rusher123 rrasch119 keleti117 szyk99 wski87 yush87 suth78 yadi73 ooth70 sh56 sch47 org42 sz40 any39 ch30 s11 -33
仁 45 rinzin150 czyn121 wani95 rank84 ren60 -10
今 7 kin69 -10
仕 35 rdish130 rsh68 s16
他 61 talwal154 tter88 tha73 tak64 ta41
仙 54 rvasa121 sensi114 seng97
代 52 dayqol181 addai100 rdais100 uday90 dale86 dike83 dine80 deis75 dej68 del62 dai55 dei48 de43 tai42 dae40 -27
令 65 linger150 ling99 ring98
以 15 isaiah135 i8 e4 -11
仲 32 yasui135
件 -3 -15
任 25 ezyn116 zhi85 -8
伊 9 zielc97 illit79 kjel76 yves74 yi30 ieu22 i18 ita18 y16 ji15 ye14 j13 hy12 hi10 ay8 is-3 it-3 ui-5 e-7 ir-10 -15 ea-15
伍 58 wukie136 rwood133 wurz123 woo92 wo45 u10 -21
伏 51 zgovoy195 tefeu132 frois128 fr46 vo45 v24 -27
伐 41 vart103 fa55 al32
休 64 whewel173 hewit130 kaahu117 shew103 sher83 brea79 hew71 hue68 ciu66 hou65 sho58 sue57 sio53
优 37 issou126 uder99
会 37 whi88 hui80
伟 39 rinus122 vi56
传 41 chuany175 -15
伦 60 rembeu136 rounds134 wellen132 durren125 cyran106 lund82 ulen70 ren68 hren66 hran65 llen64 rern60 eren57 len57 rom57 lun53 run44 gan43 ron38 lan32 ran32 -40
伯 56 lebury135 bleday131 marjoe127 eutber121 berkel120 terbei113 ckbur112 eesebo108 bridg106 thibo100 bury93 ilber86 panna83 bour82 ber78 pper78 bur76 berg74 berh73 bert65 boet65 bote65 elbl63 per50 byr49 bor48 bbe43 bir39 bro37 ble35 rbe35 bo30 eab28 bb24 ba9 be8 b6 -22
伸 48 narasa126 nobu106 sh48
伽 38 cel63 gar62 gal61 ga50
佈 20 b32
住 23 ju72 -19
佐 70 zawgyi176 edroyc146 xoxe141 bjork134 szohr120 udjo102 jawe100 joko99 tzol92 zhor92 zoel90 zsol89 zzo89 zuy79 djo78 ezel77 zo66 zot63 zu43 so14 -33
佑 20 cnu75 yo50
何 24 has63 ho46 pe44
余 17 yu61
佛 37 fossey152 feuill143 merfor141 ketcha138 voorhe138 furth128 phael107 ravil102 ffer98 flat84 foer79 frie79 free77 ver69 for64 fer60 fo39 vu34 f25 vo25 v-1 -11
作 35 aku70 hor69 zo59
佩 62 pperts142 oepper133 penney128 pallet125 ppelg122 ppert114 pidus113 paddi107 pileg106 paver104 jper89 pect80 phet79 path74 paye73 ppe71 pace69 per65 pear61 pe60 pel60 ppi58 pek51 piu50 pie47 ber37 pai36 pa27 -49
佳 29 dzija151 ja56 ga37 ca31 -16
來 64 gyulay180 cirule151 laze98 ly48 le32
侍 21 iju90 s17
依 8 qui90 sil51 rj43 yi35 hi29 i10 -7
侬 29 non71
侯 76 deyrou158 husayn156 rrault141 zuehl138 husey132 raud89 elho86 hoc68 hos60 hoe54 hu40 ro27 -25
俄 7 o18
俊 34 geon99 rm46
保 58 mbappe162 berbuh154 jussie151 shbow137 bould124 koubo124 poulo120 gbou95 boah80 pau76 pov74 pao67 bau58 par53 bio52 bal51 rba48 bo45 -23
信 23 enobu126 sins88 -13
修 90 uschel150 osthui148 tthew134 thrus121 rusho118 schel117 schoe116 thieu115 huub106 thew103 shuh97 scho93 cius91 sciu90 theu90 ciu72 siu63 ius56
俱 41 ulogiu171
俾 25 bi54
倆 67 ber84
倉 82 jang117 taka101 tsan91
倜 9 ti44 -13
倫 57 gglund147 rumble134 lunket130 forren125 chlum116 edlaen109 lellan109 ldrum107 rence95 chran93 lland91 lund89 ullen89 lung77 renne77 llen74 hren69 leth69 llem66 lenn63 llon63 ren62 hele60 rand60 rren60 len59 lum59 rran52 eren51 lun50 rane49 run49 rum48 lem45 rom41 niu37 nce36 rem36 lon34 ron31 nen29 ran27 ro5 en1 -30
偉 10 vi51
健 40 junkin180
傅 28 fuhr118 fu59 v21
傑 58 zayoux190 ezovoy163 vouzet160 jaecke143 wendel140 jennes134 cigers132 vijay131 ketiah128 jiden115 gelil100 giler98 lraj82 ggie80 jay80 jere79 jef74 joy74 dje72 ngen69 jes65 ger60 tje60 zhe60 je54 get49 jaa49 ja42 ge39 j7 -31
傳 -4 -9
僧 90 seng113
儀 12 yi51 i12 -19
儂 36 non73
儒 65 eriuge145 rgeois143 jules139 roth94 ju68 ru37 -28
優 60 yousif181 yusef151 upa77
儻 39 suave133 don69
儼 50 zhiyan177 yan69
儿 7 er34 r13 l-2 -11
兀 37 ulanqa176 wu59 ta32 u18
允 73 yin87 yun84
先 77 shchen160 gasena139 xian122 sen59
光 45 kanuka157 konin123 -9
克 15 nekuqj161 cquot120 erckx112 rkohi76 quar75 que71 cker67 ckle54 ck46 cke44 tsek44 entm43 ker43 cq37 kow37 ch31 ke27 k25 eck21 che19 c13 nas4 x4 co-1 ko-1 kh-3 q-7 ki-9 -11 ak-11
兒 -1 er21 -3 l-3
內 43 ithner119 lnaker114 reinet109 vonet103 nessy99 nette88 nelli85 lenee78 nell72 nedu70 naef69 nneh62 naci60 ners57 nnel56 nay48 ne46 nel38 -26
全 107 oochan161 tran96
八 42 ba55 ya40
公 -2 -2
兰 59 ramble124 lanche120 llance115 neelam109 lanhu96 lland92 rankl91 ullia90 rince88 crane82 ellan78 erren78 lamb74 cram69 lang68 rand68 land65 ulen65 ran63 lins62 lain61 lan61 llan60 rain52 lam51 lin50 rez48 yra40 len38 rin31 ren30 la9 an1 -47
关 38 guan108
兴 64 sching167 chen106
兵 57 demb122 -12
其 38 chime129 rzage127 chi71 che65 ci35 c6 -12
典 50 thene119 athi94 athe89 c17
兹 36 litzky163 htiozi143 rzidil140 beards127 zzisi127 zelko117 eads65 tz48 zz48 z40 zd36 zi28 az23 za23 ds19 s-14 -20
冀 19 ji59 ki43
内 46 vernay136 oyuki116 rubik114 neeth94 senet89 rnais84 nnet70 rrel60 nner58 net46 ney46 nay45 ne45 hne39 ner38 nel32 re6 na2
円 -4 -13
冈 72 gonca125 gance121 gonc104 gank99 gom77 gun76
再 74 utchay175 zai86
军 43 asenus149
农 49 num76 non73
冠 38 guan108
冬 17 dom81
冯 79 foenki162 uffon156 vanan116 feng112 fon75
冷 103 ballan150 lense121 llan85
冼 24 shim107
净 64 suddho175 jing123
凌 53 hudlin165 ling101
几 7 ki43
凡 77 vinter144 subhan143 phanu119 vance114 dvani112 vines108 vonne105 epha82 fan79 van77 ffa74 yev68 wan57 var52 ve28 va22
凪 17 nagi94 -14
凯 53 kiewic151 kewell145 khairy143 cronki135 kessai124 kelli102 keten100 kiew91 cche85 kary81 khei79 cail68 caf61 kay60 keb57 che55 keg55 kke55 khe53 kei52 kie47 cai44 ke44 kea41 ky37 ka36 ca20 ce19
凱 52 queiru162 cayley142 chelot132 riukai122 kijak121 cchet118 sircar116 karrie113 callea112 ucket112 cerys107 urkie98 kath82 gavr79 chet75 kker75 chel72 kay72 qai67 shei65 caj59 kel53 kya52 keb50 che49 kui49 kka47 kai45 cai44 ke42 kei39 kie39 ka38 cae34 ca33 -41
出 31 chu91
函 33 han73
切 67 tzsche157 schery140 choff139 mertzi138 cheech136 schere123 rechet122 lyche113 ytsek113 cchet110 nchev110 tchel105 czew104 chmie103 ssich103 chert102 czer83 che80 cheh77 uche76 chon75 ycee72 kwu70 rcel64 cec53 cha50 chi47 ce45 cel45 ci14 ma8 -45
列 26 drighi135 jares102 reich97 gliel96 ilhei90 lelli88 rriel84 leev68 lje68 ehrl65 irre55 rael53 lle49 yle46 le38 lie37 rie36 re30 gy28 ri12 -12
初 45 ruchu146 chu82
別 67 etskoy157 ibieji155 biecki152 enberg144 peny102 bel61 bie59 ber58 be50 pi38 -29
利 36 ydlitz138 akeley106 uljic103 leaver99 leathe96 erriot94 elisle91 earrit88 leigh82 akley81 early74 ley69 ehlie67 llese65 lley63 lly58 lli53 lfy48 lieb48 glia47 clei46 li46 llet44 slie40 ly39 llie38 ries38 gli36 rry32 lay31 lj29 yli28 ikh26 ich25 lea25 lie24 ri23 rie23 lee22 lii21 rri21 rdi20 riu19 le17 lio17 lle16 ry15 ll12 ret12 rii10 -21 l-28
别 49 belj107 iber83 bje82 beg70 bie65 be51
刻 18 khi76 ce39 k14 -21
則 35 lbizer170
削 35 nysius167
剌 33 gelaji154 la45 ra23 -16
前 44 toshi130 omae90
剔 9 ti44 -13
剛 53 polchl177 gand102
創 159 changj199
劉 45 lewie129 liu73 ki43
力 31 xaliq174 leksij158 chikli150 zilli121 lack88 li32 ri28 le19 l-3 -12
功 6 ga43 -16
加 46 quard127 ccabee117 jarlai117 lqasi115 ngaard112 ogaard112 llacan104 pekah99 caepi89 acker85 egass84 cham68 ggar67 ggia66 gard64 gar63 olga58 gaar57 sgar56 gha55 igar55 ga53 aiga51 kara50 gas39 gal38 ja31 gra30 kar28 har26 gu15 ca3 na-7 -24
努 48 nawwaf161 daunou131 enucci131 benoit124 runer90 pnue79 rott70 nnou65 nou59 nu54 noo49 nus46 nor40 neu37 nua36 noe30 no25 ng18 lu16 u-5 n-17 -43
劳 59 pharao132 lauret124 tyrel112 rlauc107 rauke101 akorn100 clow98 auser96 clau83 raus73 lau72 raw58 rou58 log56 rau49 lao48 lah47 noo44 ero40
劾 6 he39
勃 43 brezh146 rumbo132 bo37 b27 -22
勉 60 jman119 mian93
勒 34 lmecid123 lukman122 uehler111 cilles109 roelts108 rough100 chure94 oulou93 lfran90 rroeg83 lergi81 eller74 heela72 hler70 ller69 ler65 roch63 rekh61 llet59 cles55 kila53 lles52 mire52 lle50 llar48 alat46 rrar43 le37 lot30 hri28 leh27 loe27 roe26 lor25 ret24 rer22 ers20 iri20 ore20 lu16 re5 ru3 l2 ba1 lo1 ra-5 la-7 -18 s-30
勝 35 tensu126 ono64
勞 67 wippl143 ronnow140 chrow128 laugh114 crow102 nomah102 colao99 fraw99 rouse98 claes96 lobo80 crou78 clau77 ryla76 lau72 law70 raus70 rau61 rou54 loc47 leo39 ro14 ra8 -32
勢 6 s17
勤 21 igin98
勳 6 son63 -15
包 15 bal71
匈 39 uchon143 -16
化 51 ghafar163 cfal104 fari96 fer76
北 23 be49 ro37
匡 143 quand179
匹 37 pil79 pi57
區 53 uchs111 tch90
十 1 s16 -10
千 58 chuch153 reisen137
华 74 sworth169 holley157 ouard119 word110 wari95 war70 hua65 rat55
卒 29 zu70
卓 71 drymon162 chow116 troke115 chel101 dres87 thra86 dzo81 tro67 -19
南 55 nand78 nan68 nnon66 nam61 naan56 nen46 en9 -25
博 60 berque156 boczko156 rzbaum146 ounmpo138 baudis129 buonin124 theoba122 vonnie119 burgh116 baugh111 burgo109 gberg109 baucu108 baux105 burke104 beauh97 amadu94 rbeau94 borle90 burg82 bour77 rbot70 beau69 born64 ibel63 bo60 orah57 ber56 bbo55 bor46 bir37 wa17 be15 b-6 -37
卜 30 kip68 pu40 b34 bo28 -33
占 28 chan99 za50
卡 42 craney106 qqa86 cossi78 ghase77 rkaki76 ckar61 krap59 card56 que56 car52 ccar52 kkar51 khar50 cut48 ka48 kar48 ca46 zka45 elka43 kha42 cha40 kear40 cca39 kaw38 cul37 cum36 cka34 qa32 kke29 gha26 cak25 cal25 zk12 cu9 ke-4 k-11 -30 a-42
卢 55 cellou133 kornel128 hirou107 loup92 rous83 gaul82 lou61 glu58 lu56 luc55 llu49 lur48 leu46 lo28 ru27
卦 53 chas106 gua78
卫 39 ravej146 vi51
卯 23 mau71 ui45
印 35 in47 im39
卻 53 uchet140 chec110
厄 27 rahame124 kriara120 eux93 earle87 ernie87 heur77 erle65 gha62 wer59 ur28 er23 u17 y4 e-1 o-2 -21
历 50 lexios176 leksi117 lek64 ol34 le33 li29 ri29
厚 17 reau90 -14
原 33 hara86 won84
参 39 chan94 tsan87 can70 -16
及 51 fogiel168 itier113 ki41
友 31 mitra121 yo51
发 22 fa57
叔 36 baren118 shu77
叟 75 rceau126 ucer95 cer67 soa64
口 36 raico118 bur80
古 60 guzzi137 thcote132 colaou124 nkufo118 colaj112 gouw96 kolao91 kolai89 colai88 yaku81 rgul76 rgou74 kool70 gu66 goo64 gou60 ghu55 cho53 gui47 koo41 gir39 goe39 ku34 cu26 gh21 ko14 co13 g-9 -37
叫 27 kkyo125 -14
召 59 zhao114 chao104
可 33 cquere169 lcaine121 kerke106 colae97 cole76 cota76 cho63 kul60 kol54 rko52 ker49 koa47 oke47 co42 ko42 ke25 k-5 -16
台 60 midaid150 ddegh137 thal89 tay68 tai64 tei55 th38 te28
史 28 schic104 cirel89 skeel88 sch62 str36 s27 -46
叶 29 efre90 yer62 ye52 er27 t6 e3
司 41 schmal153 paeth123 ussi89 th38 s24
叻 35 llawas159 ra32 -17
各 34 cobo96 gel62 ako56 co49 ko43 g15 y13 t4
合 4 ch43 ka34 -12
吉 39 defazi139 gilkey134 kittih122 menghe121 rchill120 chith102 rgeoy97 zygi92 guys83 jiin80 haji72 gui68 jji67 que66 ghri65 dji64 krit62 ghi61 jim60 ggi57 gi53 dzi49 gil48 gyi46 ji44 jri44 jee42 nji42 rgi41 ge36 gie34 gj28 jd27 ki18 zi17 gu15 j5 g-11 -19
同 16 dong106
名 41 leena107 min72
后 2 iye61 -3
吐 28 tu58
吕 61 rytter151 llusie144 krudy143 lyng108 lu44 ry44 ru42
君 60 gunth145 cons100 ku53
吞 86 pratum174 tun77 ten67 ton62
含 27 han71
吳 33 woof128 u26
吾 19 gu54 u23
呂 73 ruhmko160 elymas146 ricoeu141 alabru139 auleus137 turlu124 cluse119 flue101 luth97 ruhl92 rut60 ly44 ru32 lu30
告 26 gaozi141 -19
周 96 zhou128 chau116
呼 55 khurel159 vmen104 huu79 hu54
命 46 hime99 myo84 min70
和 49 hmair118 wari96 tate84 wal74 hus73 ho39
咲 33 sakito154
哀 24 liere111 e10
品 69 pum96 pin80 bim75 bin67
哈 46 lkhagv140 xabier139 huckle131 pendya129 rbajal125 hugall124 hradec116 athead108 lhjal102 heloy95 javy95 kheil89 mhame87 ihard83 hard77 olhaa73 hkel62 kha62 ghar61 har59 dhar58 ha49 hud45 cha40 hah31 ja26 her23 hai22 ho16 ch10 hu7 he2 h-3 -27
哥 43 okholm150 rkroth144 quare134 raniko126 lveig120 cope89 cros81 lgoe80 call77 coz68 hko60 cor52 go46 co40 ko33 g11 -17
哦 63 rou84
哩 19 le36 ri35 li34
哲 80 yazici161 dadawa153 husza134 dger101 dze87 zhe82 trai77 zer68 rge60 -30
唐 69 donald149 tondel138 dannel128 don79 tant78 ttan78 ton53 tan50 tao48 do26
啄 24 ishi98
喀 72 pontif175 ulcher159 kkay112 ka44 ca36
善 48 shan94 naka86 san62
喜 32 okita120 lsea81 hee59 si31 -16
喬 66 sychev160 krycho154 geoghe142 giovan139 cosic109 cciol107 chow102 joey100 chug98 egior98 chau97 ccio94 ciof91 ggio87 chou86 choa76 racu76 djo71 cho70 jor69 jo62 jao58 cio47 keo46 -26
單 10 dan66 -16
嘉 41 ygarth156 yoneza150 gaglia137 rgaard133 chari106 vika87 gaal75 dja71 caz68 car49 ga42 ja39 th31 -12
嘎 85 jargal171 grav108 ga50
嘞 59 lverel151 wbell143 nhal89 ret60 re28
嘯 28 toshi130
噶 54 jargal166 ga52
嚕 37 loup115 lu43 ru42
因 38 elyant130 clyne111 pute89 lfin81 in48 im30 i-11 -22
固 38 gur81 gu60
国 59 sweets166 gug91 go45
图 59 turbay149 ontuul142 outou114 rtois99 tkhu95 thou87 thor84 tour84 tou67 thu66 tub63 atar62 tum60 tu57 to31
國 2 go44 -7
園 26 zono112
圓 34 wonch153
圖 56 turchy155 gorgey148 fytou132 trux113 tuere94 teuar93 ntone91 ttou80 tuih80 thur79 tura69 lito67 teau66 thu62 tu58 tou53 tho49 too43 to40 t-12 -43
團 73 lly94
土 28 tu52 to45
圣 43 santo118 santa112
在 68 jaeh114 zai84
圭 89 cguire156 guidal156 guer106 guio99 gwe84 gui81
地 61 dermot154 dejo112 raidi111 tati87 di38 de32 d18
坂 48 yuki119 ban73
坎 67 vizcai152 cquin143 kyenge143 aatkam123 scamp117 ercq107 kham82 kind81 rcan75 chan73 kaem72 can71 cam70 kam63 kan63 cim52 cun52 ken46 kin43 ana27 ca23 ka14
坡 44 rothen149 por76 po51
坤 68 lomqui194 quee121 khun108 kun81
坦 68 takhov146 temper136 teinit116 teijn111 dheim107 ethem101 lstea89 tein88 yaem72 tan70 lava69 than68 tten68 tain67 tern63 tano62 tin55 tam53 tun52 ten42 ton40 ta23 te11
坷 9 ke44 k16 -19
垂 76 try95
垢 79 mala103
垣 36 yuan110
垤 47 iki76 did75 die64
垮 36 qua105 ku56
埃 14 furste134 nieres99 dohna89 ouet67 yele61 aker52 iler49 hel31 her28 e19 er17 ei10 he8 ai2 el1 ae-2 es-2 -20 a-26 i-28
域 90 atwick166 kevich165 otovic158 sidrai133 rizko131 ovic111 evic96 vic86 wag76
培 61 ebbels151 paczo144 erbeg120 empe94 ber60 pe52 lp43 pi40
基 42 chesky133 terjee116 giteau110 rkelle105 higui92 quil92 squi92 qui81 ckey80 cchi76 kkey74 athan70 keth63 kkel62 ghir61 icki60 kiy59 czy58 kill58 ky57 chi53 keet53 ki53 rkir52 kky50 kij49 chy47 kyi47 key45 zki44 sky43 ghi41 khi38 kie37 kee35 kih32 kii32 rgi30 gei25 gi23 kea22 ke20 ch7 ge-3 ni-9 -20
堅 61 lkenny159 kinlay156 dygin141 cenk97 -20
堡 63 burgh142 burg117 berg109 bor65 -25
堤 49 nutley159 ttig100 tey71 ty48 ti44 di35
堯 77 dome107 jau91 gyo84 yao68
堵 29 du60
塔 47 vortex152 piyush140 tuckey136 lestad107 ataryn106 tudge99 terle72 twar65 tard62 ttha62 tham59 ciot58 tha52 ta50 ttar50 tta49 rtas47 trai44 tar41 tou39 tnu31 ach28 tra26 tu22 ter21 da-7 -36
塞 39 xelrod150 cipher129 searcy120 rcellu118 llisay117 celles113 lcell89 sayle88 ssell84 aethe78 sset76 amale75 saiah75 seth67 thue67 cces66 rtho64 thes62 theo61 zew60 rcel59 sell59 sage57 ssel57 thai57 tose57 ltse56 sse53 sser53 esel52 siel52 the48 zer48 eser46 se43 xe42 sep39 cel38 sey38 seg35 ce34 rce34 use34 cer32 sai32 ser27 sel26 sea18 sy15 sa6 ss2 -24
增 70 zen86 zan84
墨 67 bardiy162 trimon147 more89 mer68 mo48
壤 55 yang111 jean106
士 37 thorez157 walace145 stotle140 espey126 usch99 xy75 ex58 rs22 s11 -14
壯 126 dstrom175 jong127
夏 67 cheaux173 chabat138 harney133 schaf125 hauata124 khyar118 kjaer117 schat117 shive114 sciac106 schar104 sharl100 char85 paru84 shar80 thar74 shra72 tiat71 sha67 shy64 cha62 sch54 sya52 cia42 -24
外 81 weli115 wai85
多 52 taudte120 vredal120 ddock110 kiiler107 deuts96 ddow87 ctori86 agota83 doore82 dorf82 thog73 udou73 dow68 tgau68 dor64 dika61 etho60 do58 ddo43 dau38 tta28 dea24 to19 du14 tu9 da0 -28
大 12 tavius149 dar47 da36 dr33 ma23 -5
天 20 temmu124 thien109 amats105 kura86 ten56 -5
太 23 tello112 ttei85 dee55 dra55 ty44 te27 -10
夫 22 erffer125 velyne119 ff62 elfo59 ffe49 olf36 v34 f25 ve24 ph21 w12 lf7 ew6 ev3 ey-2 -14
失 43 shiri116 shi74 ish70 s9 -22
头 36 rpad112
夸 96 requa146 cqua133 quar125 qua110 rcua92 koy81
奇 25 cheikh125 tzsch113 uckle94 chico93 echey93 ckhei91 itchi89 etsch88 tcher88 chler86 tsch83 tchi71 chi66 gach66 chee61 schi61 chy58 cher57 dge57 cci55 cky50 ch49 tch49 erke46 ryk42 zil36 cki35 ci28 kis26 c23 zi22 ki16 cs2 -14
奈 36 naerts117 enelle113 nevil104 nides97 nnell93 snais90 naire82 snay76 nell70 nnet64 oini64 elle63 kana63 ineo62 nile62 atar58 nare57 nay54 nai46 nei41 nes37 nal35 nel35 ne34 ny26 ni11 -16
奎 99 squith181 rquese162 uquie145 fqvi141 quinn139 rkway134 quib125 quil122 rqui118 rque117 krist111 quai109 regue107 equa106 que103 qui99 kewe93 qua91 rgue84 guai81 cram80 kwe76 krai72 twi67 cue62 tit51
契 48 nyakov155 chenai128 yauch127 chev106 uchi91 cher88 tche86 auci79 cic67 chi65 tch63 cci59 ch41 ci41 c6 -20
奔 43 beug115 ben72
奕 25 yi57 i9 -22
奚 18 xi74 si36 -19
奥 25 dyomin135 gnault125 asgeir117 illiau110 gnaud100 ioux99 aldou93 arany83 gnos66 uth46 hor35 hau34 au30 o24 ow22 or19 ot17 aw16 ob12 al6 aa-9 a-21 -39
奧 25 atkoff147 rriock119 awkwa116 hocine113 hovig109 ugiou101 ignot91 ckeal88 ouaou87 eux66 itos57 aure49 all28 o25 ow25 au24 aar13 or13 ol10 io5 u-12 -39
女 19 memiko157 nu41 -7
奴 38 nugli120 tinou113 nu47 ho41 no40 -22
如 16 jos80 rru61 yo43 ru37 -9
妥 39 tov81 sto69 to47
妮 29 szavay155 fernes127 athorn122 ni43 nik43 ice38 nie33 ne32 ny31 ine30 nia29 vi23 ie6 i-11 n-17 -20
妲 43 frieda149 tta59 rda56 da46 ta35
妻 32 atsuma154 c15
姆 29 cumseh128 chermu127 tchmer124 armui82 imov68 hmer59 ham41 mou37 lme36 emm35 meh33 m32 mm28 rme26 mu23 me21 mp17 am-1 im-1 -28
姉 29 aneno108 z32
姑 38 ku59 gu58
委 67 weffer192 waldir165 vi49
姚 68 dome100 gyo85 jau85 yao78
姜 101 jambyn186 gerbey166 soyou136 jahn109 kang99 jan81
姬 46 keeffe165 tkeyah155 orobki149 igney121 ekiah108 keh62 kel57 rke55 gi38 ki29 in27 -14
姿 17 zi50 ze47 z33 -13
威 54 uthwai142 hwaite132 weiker130 rewell127 wegaf122 kwiet113 waked113 lving110 thwai109 ulwer109 lwell106 winit105 rkevi103 zwer100 with97 waile96 well96 weale94 hweh87 wil80 way78 wake76 wael70 iver68 zew66 vey63 whi61 wee55 wi55 wet54 wei51 win48 wel47 vel45 we44 eve41 wy38 ell36 vi32 wa21 -21
娃 58 melzer135 ratke92 eeva64 va62 wa38 ui12 -37
娄 90 cloux170 illot122 flau109 ello96
娅 31 yagiin144 aliyah138 thea77 nya56 ya35 a17
娑 31 sara82 so45
娜 36 lyxene151 rainne96 brina84 hner57 na45 anna41 nnu34 neh29 nor28 nar22 nae20 ne12 ay9 a-11 -25
娟 111 choon140 wawa128
娣 42 rypeti171 di43
娥 24 seola114
婁 101 cloux176 illot128 flau107
婆 50 vainy131 deva111 -21
婉 25 wan82
婑 12 yu58
婕 29 jel83 jes83
婭 30 wzia110 dija101 yah67 ya42 a15
婷 24 tim72 tin66
媛 14 ewon106 -11
媞 38 teagan143 tie62 s16
嫘 18 lei61 re33
嫚 54 dman98 man75
嫩 87 nendez164 hnen96 nen65
子 6 ches89 obu67 z18 -4
孔 84 kontin142 gcong132 kunth130 comte120 khone116 conte112 komb104 gong98 cohn91 kun76 con72 com66 kon57
字 18 ge44 z32
孙 51 rqasun189 -18
孛 20 be49 b21
孜 30 zi59 z34
孝 62 yoshin162 komei127 ninko122
孟 68 mengke160 mest98 lmon97 mon73
季 50 jdzic152 tipova151 ybaldi149 choidi144 utsila132 rdzi95 qui89 rgic86 di43 ti42 ty42 gi35 ki31 de28 -27
孫 47 sonder147 sunen118 son66 -13
孺 10 ru47 -19
宁 65 usinen130 urinen128 zheni121 rning108 ning85 nin65 nen64 ing55 ein42 e-9
宇 8 yu57 -10
守 119 shoghi178 kano99
安 33 elyane105 ampun100 wrenn90 szem76 ryon62 anus54 ngan53 enne52 anne47 an44 aans42 iano42 yon39 yan32 ahn25 orn23 am21 ann19 ene14 ya6 in3 en1 on-2 a-5 ao-7 ne-7 -27
宋 57 sonet118 sung107 sohn97 son60
完 28 olja113 -18
宏 53 mahan119 hoon97 uren92
宗 51 okjong173 bezons158 jong117 dzon104 zon77 ison76 don59 une54 -9
官 60 quant165 guan99
定 64 ulding167 kandin152 din66
宝 22 bol75 bu52
客 16 ker68 k23 -21
宣 73 sennyo155 xuan130 seon89
室 2 s17 -14
宮 -4 -13
家 23 rger95 ga43 -20
容 65 jungin176 ejonge161 rontse139 ljoen134
宽 111 ryokan166 kanj114 konc112
宾 80 byamb141 bental139 rbjin134 byam111 bing97 bin77 bun68 pni64 by49
寂 34 uji90 jak87 ki41
密 68 lidell135 mith108 meter103 miens103 humi92 mill82 mid74 zme69 mi48 my41
寇 61 otliko144 tacco115 llcoa108 coul99 kold94 keto86 cho63 cor61 kor61 kol59 kot59 col57 cal53 ko47 co35
富 58 ghafou171 refoua152 four104 fue77 fu64 f25 v15
寒 41 han75
察 63 ghacha155 chahal144 tzan98 cha76 za52 ca37
寧 74 toinet130 lorean118 arinen115 bunei111 cream106 ning102 ling83 ing63 nen59 nin58 -34
寨 75 jai93
寬 102 ryokan161 kanj123 konc107
寶 63 boulay162 bremer144 debat122 berg96 ball90 beau90 hor61 boa60
射 7 er34
將 35 jan81 tem74
尉 31 dike103 vi51
尊 64 son80
小 74 keiko125 xiao125 koji115 inth94 koj88
少 39 oujo122 sho70
尔 3 hery53 stu25 lle22 ll15 l14 uer14 el12 r12 er11 le1 rd-1 rg-4 -8 ar-16
尚 91 champ138 endler135 watan120 chain113 cham110 sham90 chan88 shon88 shan82 cha62 san49
尤 53 ljulai144 ujjal139 singiu133 uphus128 jurj115 udall104 illiu99 ilju94 you71 jur70 iure66 ju65 yu59 yon51 ryo49 jo45 yo38 eu27 du23 ou19 iu17 u2 -32
就 34 iddha135
尹 37 yune107 in41
尼 30 ornaco96 nneels90 rnelle89 urney83 nning81 rtney81 ney50 lnik49 nery49 onul48 gny47 ni46 neil42 neal40 unie40 nier36 ny35 nnie34 iele32 nie28 cni21 ne19 gn17 nes17 nee16 nis14 nj11 nh10 ner9 gi-4 n-16 -17 en-19 i-19 e-35
局 7 ie34
居 70 urgiu134 curle125 curie122 rju87 gu56
屈 71 qutay172 erbach155 cuvil143 wic86 -19
屋 17 oc46 u23
屠 36 yitu113 tu52
山 63 exandr162 hiyama142 lchan110 exan102 marai95 shan92 yama83 ssan71 san64 sum63 cen50 sa17 -25
岌 4 ki43 -14
岑 73 rzen103 zen85 chi76 cen67
岡 71 rtukan150 okada116 gonc101 gum80 gun74 gam68 gon67 gan60 can58
岱 29 ady77 des66 tai59
岳 33 yoto110 jo60
岸 49 ryusei161 an39
島 38 yasuzo181
崇 98 suko123
崎 -1 c15 -12
崔 87 trixie165 dredge147 cottre142 traval140 trelle130 treck118 treib111 trish111 drij104 drys98 trop95 trap88 tray88 tria73 trea71 tri63 tra53 tre51
嵐 17 lan58 ran57 -16
川 75 sukawa164 hikawa161 minato142 ltrane134 ohiko126 ltra84 -12
左 39 djo95 zo60
巨 22 ju71
巫 3 u21 -10
差 55 jay87 cha83
巳 8 s22 -14
巴 49 dearbh114 bacher111 rbuth100 butts99 aagiin95 hlbau92 bagin85 varac84 parte82 bar59 bhat59 ebbe59 bhar56 pras56 ba55 bha50 bub46 buc46 bal38 pra38 bat31 val30 par28 var28 pa24 bu23 ab-3 be-4 -30
布 32 kucval132 ebourg121 bouch100 buike89 bou65 bull65 gboo64 vyn53 bu50 byn40 b33 bol29 boo28 bue28 bor27 rba21 pu16 be13 bo5 br1 ab-6 p-25 -27
帆 35 kaho102 van73
师 13 shi70 s16 -16
希 26 erighi117 xiell117 rshey95 schil95 shiel91 eschi88 heary88 sheil85 shire83 shere81 nashi79 shyr74 ssig65 khi57 shee54 chi53 shi50 zhi50 hej49 hil48 ich46 hi44 hic42 ch40 hea33 dri32 hes31 si31 ssi29 cy28 sh23 ci19 hy19 ji19 he17 ce2 se-2 -13 c-13
帕 56 tchpak143 tongwa135 hpagin128 puff109 pravo104 tipha98 pedra92 batra83 ppar76 ppa63 pa60 par59 pal52 per48 pah41 kpa40 paa40 pat40 po14 ve11 ba4 p0 -39
帖 60 timur131 tiemu125 temu108
帝 39 ratier128 ttier111 tier79 ty46 ti44 di33 -20
師 29 haribh157 hae56 s14 -17
席 50 excisi165 schief153 schip130 schil118 segal101 schi89 shee72 sch59 ssy58 sid52 shi51 the51 she49 sie47 sei41 si38 ci35 sea34 ze30 se27 -39
帶 23 daeso119
幫 40 bon83
干 80 yikhen160 rkheim153 connor144 kone88 cone87 coen86 gan67 kon65
平 95 pping153 ppine126 matsu117 pind95 pin88 bin56
幸 66 sophag173 shusui167
広 20 kou84 -13
庆 100 koishi157 kokei137 chin100 iide89
庇 68 bichir158 pighi139 ppias135 zebe106 ppi85 bi42
库 60 khumbe153 choolc142 manku107 kucz103 otkir102 cchy99 rchy90 comb89 rkku87 kwu72 coor70 cou68 khu66 kou66 ku59 kut57 kur55 kul54 cu53 cuo52 coo47 ko27 co18 -43
底 79 crates149 cythi138 tylus136 tilya120 code92 dias83 dyo76 ba32 di32
庚 29 gain98
庞 81 ponzi152 ppan116 pom85
度 51 gnaldo146 duleak145 faldo128 door87 rado81 rato78 del58 tel55 du48 do38 -23
庫 54 pkunai137 nnycoo135 wicor114 qual103 rcuri99 ecuc79 choo76 skoo73 cou62 kou62 ku62 chu55 cu53 qu53 coo51 clu50 cur48 k-10 -35
庭 38 tieng127 tin65
康 59 erkamp142 konrad131 coenra117 combe116 kaemp116 lcorn103 cont79 con78 kon65 kom58 com56 can55 cam50 kan49 cao44 co32 -22
廉 45 lhelm128 lliam118 urim99
廖 79 ssyref170 lyov116 ryov114 glio94 ljo84 lio63 lo35
廣 18 kodai127 -10
延 70 jentzs179 jansch168 jen74 yan72 yen72 je48
廷 80 gatter136 lting115 ting105 ettin103 ttin79 tin76 tein73
开 32 memet128 cam72
弁 44 ippen138 ben76 -19
弗 36 volody144 vukice139 koffi123 ffer95 vladi94 frere87 lphu82 friy80 furr76 fort75 phor73 ver67 vier62 iver60 for59 fer56 fur50 f39 fo35 eve34 ve33 ph20 v12 w8 -25
弘 66 homme135 hong114
張 71 vivib155 zhang150
強 137 johnny189 jonjoe189 tyan106
弼 25 bi54
当 83 cartan142 temps141 uida96 dant93 dam68
彔 22 lu43 ru42 lo41
彤 18 tun76
彥 18 yan75 -15
彦 43 angiin147 yan68
彩 17 cha74
彬 52 binian144 bin78
彭 87 pancol150 pentes145 phang130 panti116 pante114 ppen103 punt103 peng99 upen95 poin91 pen78 pem69
彰 53 kitata151 akih100
彻 86 beacha147 dyche140 tcher127 uchar125 cher101 che76 c10
彼 16 peach123 betta114 est53 pe41 bi34 -8
律 69 luycx181 herod124 laub100 idge98 lu39 ru37
徐 23 seo64 sh46
徒 59 tromae142 turve136 toor90 tu53
得 49 erhazy156 petter142 ulders140 peeter135 petro117 dring115 peder114 peter111 rbid87 piet86 rder76 drie75 pet63 de34 se17 d12 -15
從 47 sotaro146 cong109 -9
御 -4 -8
徳 19 reud99 d22 -16
德 29 prieur106 terkor100 ither69 rdell68 szto62 der56 diin52 rdus52 ddle47 dler44 de43 dres41 tter41 idel39 dja34 tej33 des30 d29 ard28 del19 rdt19 det18 the18 tad16 ld13 ade6 dt6 tae6 dd3 ad-8 rd-9 te-9 od-12 -25 t-28
徹 90 uchamp175 tcher132 atcha118 cher97 che76 cha66
徽 33 whi88 hul80
心 17 zin81
必 31 bui78 bi47 be43
忒 39 mphote172 ma37 t20
志 6 abe63 -10
忠 81 chung156 hara83
快 140 cratch179
念 101 neame126
忻 21 xin101
忽 43 qulpa169 kora89 hu52 u12
怀 81 wyclef195 wysz139 wire98 why96 huai91 whi89
怕 33 pa55 ha39
怜 19 lian86
思 14 uthrie138 cuth95 th40 s19 c-2 -10
性 27 sosei119
怯 44 jin82 kit74 che73 ce38
恒 49 heng105 hen72
恩 23 jurgen139 wnsley137 cienci113 encken110 rlayne109 hncke95 keone80 opek72 shao55 urne54 aehn48 cean48 iron48 oone47 earn43 ryn40 arne38 eng37 gen37 en32 ne30 das29 des29 urn29 enu27 hn25 rhe24 rn20 rne19 n17 in13 nn10 on7 un3 em2 nd2 oe-5 an-7 -32
恭 47 arakul148 kone94 kun77 -20
恰 67 ciavat148 czar98 ccia88 cha80 cak66 cci66 cal52 ca31
悶 43 menou129 men68
惟 31 yuj106 vi51
惠 88 hewlet158 hyelim155 whit107 whea103 whee98 whi94 huy78 uwa73 hui71
愁 101 chou126
愉 17 yu61
意 4 i17 -19
愛 16 aiello121 edwar118 eduar104 aker74 e14 -14
慈 33 eiji107 tz60
慕 49 mukwe153 mull104 mu50 m23
慧 29 whi88 hae63
慶 94 koishi157 kokei128 chin109 iide89
懷 82 wrigh145 wyer112 wyre112 waiy110 weis100 wile100 wise100 wra70 wy63
戀 19 mire93
戈 60 kgacoi134 gutter132 ncsics131 idegai120 goater118 uchel106 goriu103 uadag101 chow95 rgeau94 ggot86 acus71 ngon70 gow64 gho62 go61 ugg61 gor52 qo46 gal39 ho14 g7
戎 24 geon100
成 57 cheng137 taisei136 mahas120 -12
我 28 wag89 vo53
戒 23 silabh155
戚 -1 c15 -11
戴 48 davide138 lladay131 oderus131 diocle127 dyker116 david115 diaael112 terzi109 erday100 dacre97 davy95 dalle93 daerr89 dyal82 dyes82 dale73 deis69 del67 dare63 day55 dem49 dai47 dei47 des43 da39 tel39 de31 di15 t-13 -24
房 56 shigen159 fon83
所 60 ifiso132 okoro125 solo92 so42
扎 55 jjavin164 rzadeh136 szalai122 zavrl115 fazal113 lziin101 njali101 zerli100 rizal99 ajav85 zza78 zard77 jav70 zze66 zha63 za62 zar61 zah52 cak43 zan42 zaa40 ja37 zy37 sat33 ze27 -26
打 25 tal63 da45
托 51 hizoba133 lthaup133 tkowia131 thorki122 tuohy109 troub99 taury96 utour95 rthol90 troll84 ollas77 troer77 twon74 thor73 tock73 toq65 thal58 tor58 tall56 tho56 tto56 torr55 to54 rtle53 teau53 tore53 tone52 tow52 tol45 atar44 tuk44 pto43 rier43 tul41 tal40 tou36 tur35 tro33 too27 ler22 rta22 t-10 -36
扬 67 shian104 yang96 yian83 jan82 gian80 yan77 ion49 an19
批 51 pipat144 pi57
承 43 hequa164
护 36 raksa118 hu51
披 36 py66 pi57
押 4 a11
拉 35 chnapf130 cluff114 klapha110 ljalil108 chitra101 larkca96 rinski93 sselah90 rough85 lucke83 cloke77 llard77 wrag60 llah56 ratna55 lhak47 lla45 llac42 llar41 ra41 lard40 la39 aron29 erle28 laar28 rus28 rub25 lar22 lus19 rah18 lah17 rad16 rat16 rot10 ru9 laa8 lat8 re-5 cs-8 le-12 na-23 -26
拍 16 pra74
拓 37 tuo76 ta45
拔 57 ubert132 bard99 bas68 ba47
拙 25 etsu102
拜 64 baeyer134 bailes127 balbu120 bayer110 beroi102 habra102 bjar96 irby92 bert82 bile77 bai68 bye67 bay62 bei60 beh57 ber56 by54 boi53 bri52 eba42 be27 bi26
拿 39 labyad145 abenow144 lawlor141 rnavac132 thaler126 everal124 tilla96 kler76 tera63 ler57 nar37 na32 la24 ra24 ia9 -19
持 19 chi80 -17
挪 33 rno64 no45
振 35 puank144
捏 44 nielie135 nie55 ne37
捨 21 sher96
捷 58 degtya155 tchite147 ligeti139 rneche135 zhike131 tier81 dji76 dje75 tez68 dde59 te42 -36
掃 115 shaul143
措 47 co59
提 39 witius140 hettie117 tulip108 thimu106 chtli101 nnity98 arity94 ntice90 tenag88 thys83 trier82 erty70 tti62 ttir61 arya59 rtel56 hty54 dip51 ti49 tee39 the39 rte37 tiu37 tea25 te24 ty20 bi12 t2 -20
揚 71 hamyan138 jons94 illan93 lyon85 yan81 jan77 syan77 yian77 tja64 lya54 yen53 ja41 an13
揣 103 trij129
摩 63 mosthe139 mollet133 llmore130 andana114 morge111 more90 mooh85 molt82 mose75 maha74 tame73 mor66 mo52 ram45 mu30 ma18
摳 27 kosit132
撒 48 thadde152 sael76 tha61 sa45
攝 15 cel71
支 10 ji59 -14
攸 10 eu42
政 55 nagare141 eong99
故 31 gu60 go49
敏 82 laming155 meing128 min77
敖 19 ao38 o18
教 28 kyonyo171 hygi111 seve93 -6
敝 22 du51 bi49
敦 73 ronach145 masaki143 sden87 dul73 dom72 ton72 dun70
文 72 winkle139 aylwin138 levegh138 mansiz135 evynne134 wience132 urvian128 lewine127 klemen125 irvine121 llavan121 ravene116 mommu115 urwin111 wyane111 vinge107 lowen103 ahumi101 lmeen89 kwie85 ving84 zman81 vend79 vern77 vin77 vine77 elwe75 ven73 wen71 win71 awan69 vyn67 van61 man51 von49 min44 vn21 -38
斌 33 bin79
斐 63 erfeld157 phael124 phel102 feh78 phi77 fil75 efe68
斡 19 vo53 ur44
斤 32 jin85 kin70
斯 22 s27 sch24 sse22 x16 ssi9 ce6 ss4 se3 th1 sz-1 z-3 us-6 es-7 as-17 -25
新 33 dzyn128 tal64
方 82 affon137 lphon130 fonda127 fang103 fon91 fun80
於 7 ue40
施 47 erstad119 schic108 cisse95 sch86 zesh86 spit80 chri74 celi68 ses43 ssi37 cee36 sil36 see30 sh25 ce19 s18 st15 si9 -34
无 18 vi51 u23
日 27 zsgay135 jiri92 urev90 rget82 erel74 zhi70 rzi63 rge55 zi51 ri18 ni17 j14 r-8 -10
旦 23 dan66 tin64
旺 87 wangmo163 vencel148 ivang122 wang116 wong108 vong103 rvan86 evao85 wan81 -26
昂 44 ontkea130 boise106 llion100 cjan95 joao87 agne73 leon70 hen48 han46 lio46 leo42 one42 on40 um33 un30 an29 am20
昆 94 quiney183 ntetok145 cuente140 onglao138 quin132 qui96 que93 kun84 kum74 cun64 mr31
昉 51 genbo136 fon83
昌 102 chaunc159 ichang152 chang136 zbow133 ochir123 tchan123 cham99 sho66 -24
明 60 rimley139 emminc138 eluche137 minnel124 munch119 ming97 mine79 min78 mene68 mun57 mid55 -18
易 26 louisy159 cho70 i18 -18
星 56 aixing184 sing101
春 96 chunuo169 zuish147 chum116 shun109
昭 84 anouvo163 zhao118
昼 99 zhou133 chau111
显 42 xian127
晚 39 ppawan183
晨 46 utzen145 lson91
普 40 rsippu136 ulopou132 kpossi127 proul97 ierup90 palli85 pper77 pour75 phur74 lpur67 ppu63 pou61 ppe57 ppo50 hpu48 pp48 pu47 mpo43 p39 bru37 pes34 pe32 pr15 mp14 -41
景 66 drjohn180 jing123
智 16 maybee155 zhi79 -6
暖 91 nonda127 nsee93
暗 64 uibhne161 mariam145 an37
暾 71 pratum169 ton74 tun72 ten62
曇 49 dharma155 tan65
曉 38 huggel177
曲 61 zeschu180 mcho110 ch56
更 45 guin108 gen73
書 8 shu77 -15
曹 58 cao78 co49
曼 77 munday132 talmon110 zyman110 llemin108 rmaine106 gyula103 amund91 mann91 hmann89 mendt89 mmann84 leman82 man78 rmain75 meine74 kava63 mane57 sman53 men48 rmaa46 mam32 mma30 rme23 ma8 -55
曾 100 zengzi182 uizen136 jug102 tsen92 zen80
替 32 till97 ti44
最 -2 -2
會 31 whi88 hoi71
月 23 yue78 uki72 jo54 -22
有 13 eka65
朋 70 cambon157 rapong156 burne123 peng105 born93 pen71 -24
朔 65 schor136 shuo110
朗 67 lunghi138 france131 lanzet131 lambre126 londel124 kerlon123 prown123 ramzy123 randtl123 angiin117 lauren115 ulong108 rency106 ranzl102 rawne99 rown96 agron92 lange92 randl92 loner87 range86 luhm85 nanti85 jorn84 lang83 lawn78 crom74 long74 rand73 rox73 plan72 rang72 rong72 rent69 lend68 rind67 elag65 rant60 ran56 lan54 lun51 ron48 rou42 len33 ro9 -33
望 29 wang119 -12
朝 82 pulpo153 chau104 chao98 mih82
木 28 mtsyn127 jamsr124 ndzin124 emiin101 kawa92 mu43 m24 -12
末 49 akouas150 mal66 mo48
本 86 pappen156 cepkin148 brandh141 bugsy138 debbo121 hpend121 pleng119 bborn114 poaga111 penak110 borne109 ebben109 lpern108 pener103 burn90 beng86 bene84 ben78 ber49 be19
札 62 rjavel162 khiza133 dzaj123 zza87 zar67 za59
朮 45 jochi151 shu75 ju65
朱 68 dejoie149 lorinz146 csoori137 hidasi136 jolie121 durga120 zarou120 jud84 jum84 ju71 giu70 gu38 -19
朵 67 dorfer156 rundle146 dorf107 tall83 dor68 dot67 do52
朶 44 doch113 do53
杂 61 rotsa123 rca66 za51
李 43 livius150 liebig144 little134 liev86 rive84 lil56 reh50 lie45 li39 ly37 le33 ri18 -20
杏 14 ria59
村 19 dorfer162 -3
杜 54 dewulf160 doutey138 rducci137 doocey135 sudhir130 dellah125 oudois124 toyano119 daurat117 tidore114 doux107 undur102 dewar101 kamar87 dhry82 drov77 thou73 doue67 dew64 dou63 deau61 du61 dyu56 dub53 dur53 ndu49 tou47 due46 dor40 do39 dau38 deu38 doo38 doe33 der32 tu30 to7 d-19 t-19 -31
杞 2 c15
来 12 le36 re30
杨 54 jahnke173 yan74
杭 79 hang109 hun84
杰 49 zedrzy176 jeffe153 dzhev139 rijev126 jkaar113 xher109 megh89 gger85 aiej80 jef80 rgel76 gere71 jou71 gje70 deri69 tje65 jan58 gem56 gie47 gei46 ige46 ja46 je46 kie46 ce30 de19 j11 -24
東 53 tunney147 thony125 higas113 donca110 outon108 dung98 dorn82 tone82 rdon80 toon79 tons77 toj74 don62 ton58 to34 -16
松 75 uksson147 szoon122 sjon98 tzon98 sson94 rzon92 mats83 ncon81 ason71 son71 sun59
枇 44 phiy123 pi57
林 64 frijn117 lling112 ingiin111 crumm108 hring106 wling106 bleng98 erline98 hling96 rraine95 leigh93 ling93 rring93 eurig91 calli82 lisin80 llien78 lyng78 ring78 llin75 lin70 lynn67 rlyn66 klin62 rin60 gren58 rinh57 reen55 rint54 lyn52 rine48 rien47 lean45 lim45 rain45 rene45 rean43 ren33 leh30 lli26 len24 lee21 le5 -32
果 57 golli122 guar96 ggu85 go57
柏 55 ibovit144 paloch143 bahave133 bogaer129 patron128 bonaiu127 jpers125 lieber117 ldebr106 sebol102 pper86 burt85 bost81 poet80 ber77 bori73 bur64 per59 bul53 bot51 bel46 be24 b7 p4 -23
柔 95 genson156 yoan102 rou75
查 75 chucky168 chubbu165 kkelaj151 erczak140 hojaei137 sagiin121 kjaer113 rojer109 tscha106 coles99 rraza97 chuk94 echea93 char86 cha82 tcha77 vij73 chai70 kele68 tza55 tsa46 ja43 tra36 za36 ra5
柯 48 cauchy155 scothi137 curtis135 rednic127 acorah121 corse104 kroll104 coeur102 koji94 cur66 cor56 kir56 ko53 co42 k3 -24
柱 23 ju72 -19
柳 69 gliu101 lju98 lyu85 liu72
柴 128 zaytse178 zzire153 chay117
査 47 lizza150 za56
栋 38 donduk176
根 68 seguin132 reagan112 aghan98 elger97 ggen93 gen78 rgen78 ndon72 gan70 lkan70 agan65 gon56 gun55 en17 -33
格 32 olough120 edergr104 kallg86 ersug83 rsegh82 guez75 regor73 eagle68 ger64 que58 ggar56 gurr56 guer54 ghal52 rget51 gue50 rgar46 gge44 gel43 crai42 ge35 g32 lov31 gal30 gor30 gg26 uet23 kat22 go20 ga2 gr-5 el-17 -25
桂 21 gui83 -16
桃 74 momoko167 doroth161 momo104 pea67
案 13 an39 -16
桑 75 xanthi160 zonday152 sambuu145 anaxan139 sanjit138 samgha133 rnozan129 oussin127 sundia127 ssange123 ussain121 sempe108 cinge104 sangh104 thorn102 thun92 zand85 sang82 ssun74 san68 ssan67 nson66 tsan65 zon63 zam58 sam53 son46 sen35 sa8 -42
梅 51 valenz130 zachar128 mayall118 merkle114 maicer110 errmel107 maitre107 rufin102 muril93 semiu90 urmel90 maker88 esmet86 hmael86 maeil78 rmael77 meier76 mmel75 mmet74 aimee73 made59 may57 meil57 mij54 me53 mme50 mey47 mer45 mel44 ult39 mai37 meh37 mei37 met35 mat32 ma27 man26 iv12 m-12 -52
梨 9 ly49 li30 ri30 -8
梭 61 ssault153 seaux152 kso69 so43
梯 54 rathi117 grub113 tiri87 ti45
梵 29 fein101 van73
森 65 wnsend130 alicyn120 ihalyi119 uasang113 crecen112 ingero110 thairn109 ossum100 reacen100 vedad100 leason98 nensin98 rwata92 sson82 elsen80 elson78 xem74 essen73 lzon72 son72 than71 thon70 xen70 ssen68 sen66 ssom64 then59 ksen58 usan55 zen47 som41 cen40 con33 tha31 net24 on-1 -37
楊 63 jansug177 yong112 kya75 yan70
楚 59 tsoum123 tsuni116 chug108 tsou91 trul90 chu87 cuk73 cho66 zu55 tra50 -29
榮 49 jungel178 ujon120
樂 9 galli114 zo46 ea20 -7
樓 84 cloux170 illot122 flau118
横 51 yoko115 hen72
次 51 chadae148 cve79 cha69 iro58 tz55
欣 72 nitsyn152 hinkel144 ukhin128 cinot119 cine84 heen81 hin68 him67
欧 35 sseaux166 oreste127 ullah112 ullo85 orto79 reou77 old58 eu34 og31 io21 o18 -24
欲 20 yuk94
欽 83 chenpa154 tchin132 rchin120 chin102 chen89 cin68 je47
歇 73 oucher152 cherel143 escher143 eichel141 uchet129 chez111 sher86 che67 se25
歌 36 bacall146 corte117 cot67 koo65 col63 g21 -20
歐 22 eulogi132 owney120 aall57 ban41 o24 ou24 eu21 os16 al14 au11 u-10 a-22 -32
正 82 meisho156 kosho136 masam124
武 30 vony105 vout104 vuj91 vou73 vu62 u9 -12
歷 60 rridge142 eacker134 crick126 lexi112 tlake110 lyak94 olek83 lek64 lic64 rik57 lec54 li36 ri20 l-4
死 8 s22 -16
殊 49 gleish159 shu75 ath69
殷 51 yngwie181 in44
毅 10 ki45 i12 -19
母 25 mus80 m24
比 39 buecke130 ughby122 bierko118 bresci118 epeace111 beadle108 pridi96 berry94 buell94 rumbe94 brici92 heebe84 biew74 bbit71 vill66 hleb65 rbit63 bby55 bi55 by54 bbi52 rby49 hbi41 bec38 bea37 lbi36 bie35 pie33 pee32 bee31 bu28 be26 py25 pi22 vi21 br7 ba2 b-6 p-16 -19 e-27
毕 46 bych121 bit70 bil68 py58 be45 bi42
毘 33 pi55 vi49 bi44
毛 58 oimoa115 mau79 mao62 mal60
毱 36 gupta150
氏 2 s17 -14
民 57 main92 min78
水 68 sui85
永 86 yong118 nagas112 altan109 mich107 llon91
汀 70 hrissy149 ntyne114 naide98 uogu98 ting90 ding89 dine87 tine87 tein80 teen71 din64 tin60 tim54 ten47 ti22 -30
汉 55 ghan87 khan86 han73 erha71 ham69 ha28 -27
汗 51 uerhan137 khany129 khan98 han69 -17
江 75 jiang138 zyan112 jan90
池 35 llich133 hir65 z27 -20
汤 43 tonke126 don67 tor67
汪 59 prosp143 oueis116 wan85 -18
汶 16 bun80
沃 63 worthy161 warwic150 woolve144 waddle137 pivaro132 waring132 seewoo126 whanne125 worth125 vaugh123 vaux120 rvater119 chwah118 siever117 voigh113 werth109 wuoli109 watts107 woake103 ulver102 lower101 wszo96 alvor94 obhai93 wohl81 vold79 wrol78 wahr76 wal71 wor70 wol65 war62 vo58 wer55 woh52 vuo51 ver50 wo50 vau46 vol46 rov44 wa37 ow20 ve15 x11 lo4 -35
沈 11 sh49 -15
沒 39 mayn106 me47
沓 41 yuko119 da45 ta36
沙 55 schaaf134 schadt131 scheid129 abusha125 shaqi124 zyrya123 serhii112 shenar109 izzy106 shull102 zarit99 scha89 setha88 char82 rabia81 shaw80 sha71 shar70 sche69 thah69 xoa64 sahl61 cha58 sul47 sak41 ssa41 sho38 sa37 msa34 ser28 isa27 sar27 za18 -30
河 12 ha42
治 45 vecchi161 helveg157 cchier147 rchler140 brach122 rich88 eje65 fra62 gio59 ge36 -9
法 57 ufatty152 valcke135 ferret125 defara121 fthor113 ffael110 cepha103 vanj88 beop79 faci76 rpha72 ffa66 pha63 fa62 far61 fab52 fer52 fah50 fan42 var40 va24 f14 -34
波 53 rpeaux157 pbrouc146 rkapaw139 broich130 proly110 apple100 ebout99 bhata89 richa87 brev72 ppo72 mper71 po62 por59 pol56 bo50 buo44 bor43 lbo43 pau43 per38 ber37 pa9 -28
泥 25 ni46
泰 47 tareiq146 telkiy136 tiddes129 taylor127 tiglio125 tadter119 tadler117 tertre114 tylor105 bouta101 nsted101 titus101 krtel97 tetos92 tinie83 tirar82 tyru82 taire79 thei66 ttel66 tein59 tine58 tere56 the55 tai53 tay53 toy51 tet47 tap46 te44 tha42 teh40 ty39 tei35 tel35 ta26 ti11 t-14 -29
泼 10 ep49
泽 46 blazhe152 latzer139 seemul134 zell94 dze81 sehr74 zer67 zir60 ze54 ese45 see38 ser38 se28 -20
洁 25 cehre125
洋 45 yayan133 yan74
洛 40 leutze124 rucker120 rockle113 lough107 lanieh98 kover95 clote85 heber83 linho81 roell73 llow71 low66 lawe60 laut55 llot55 llo54 naut53 rger53 lo50 raul50 rino44 loh41 roz39 lau37 rew36 clu35 ulu35 ro34 lou33 lot31 rro27 rol26 uno25 lor23 rau22 reu22 loi21 olo21 loe20 rio16 ru0 o-24 -25
津 77 tsunom151 ezzin136 dzin109 zin87 zim75 jin71 ubi66 zen66 kin57
洪 99 quhoun197 garenq178 gijon143 khund141 hund105 hon71
活 75 lywood183 twood146 wood121 ho44
洽 59 rzecha170 cha75
派 76 pizzey189 pecky142 depail141 perron135 paesel134 pekar116 pleis115 petri113 pyle101 pray97 phai89 pai63 per62 py50 pe46 pa43 pi34
流 29 hiruci161
济 29 zyr92 rji81 ki39
浑 72 hun91
浦 55 puran128 pool104 pps90 pe45 p28
浩 70 hoxsey198 kehoe123 hau76 ho41
浮 15 if54 v24
海 53 quehai156 haythe136 haque128 haideh125 henney125 uirhea117 hailee109 mengi99 hille92 high82 hyat79 hyer74 chel73 hei69 heid69 khai69 head66 hey63 hine61 hein60 hay56 hyn53 jai49 hel45 hos43 gel42 hy41 hai39 hil37 he36 ha33 hae28 hi27 -42
涂 26 du52 tu52
涅 55 haigne130 kamene123 agard104 gnier101 igner101 nyew100 nette98 nje68 nie59 gne50 ne42
涵 34 han73
淘 15 oni64
淡 29 tam72 dan66
淮 40 euwenh172
深 46 shinto156 sh49
淳 57 kojun156 tsun104
添 41 betim133 hymn116 -13
清 105 koishi165 kokei128 chin100 iide89
渡 46 urdue132 du52 do51
渥 50 boilly169 vol80 vo51
温 83 wyndol173 veinn113 wurm111 win93 vin67
測 34 tzer107 euk78
渾 72 hun91
湯 54 thomen148 thom99 siva90 tho63 tan58 ton58 don57 to47
満 54 yanai118 man73
溫 82 cgwynn173 wendey157 winkle147 kawin118 wein91 win90 wenn85 wine84 vein79 wen77 wyn74 vyn71 vin67
滉 30 hwang150 -6
滑 22 kang105
滔 33 tobbe141
滕 73 jaatte144 tten92 them89 turn85 ltin78 ten73 teen71 aten69 tem62
满 30 man73
滴 36 dupan141 di43
滿 30 man73
漢 66 herman125 chfei122 hotak109 nhelm104 dgha87 ghan79 horn74 urha73 han72 ham70 rcan69 hun60 hen57 hon47 ehr44 he25 ha21
潏 10 ul47
潑 24 pher109
潔 71 gerwig166 jackee157 jakle128 jessa121 egami112 nigel110 gerer107 jiz88 jel71 jes69 jai66 gce65 ja48 je46
潘 74 upangi146 epanek132 pensee127 repon106 phan94 pan82 pain75 pen67 pin64 pun62 pam58 pau58 pa29 pi25 -38
潮 87 pulpo153 chao106 chau104 mih74
澂 46 cheng143
澄 41 saicho157
澤 56 jersey149 geezer137 harzer135 euille121 zdje111 zzet111 seneer110 radze106 zzel102 tzle87 tzer85 dze84 zile81 zer66 zec62 iser61 zel60 tze59 rze57 ze53 zee48 ser44 ese38 -21
濃 30 non68 on39
濟 32 zij102 ki49
濱 28 bin73 nas61
瀅 35 ying113 in39
瀾 35 lan66 ran57
灣 23 juan114
火 65 khwaja190 huoli130 ho47
灵 71 rring129 ling103 lin61
為 27 vic85 vi51
烈 67 inrich145 freid128 spiro123 rzej118 eredi107 reth88 reae68 rey64 rea45 re27 le22 -28
烏 31 okechu145 ethius132 ucko88 love78 houi77 woo60 ubi50 liu45 wu42 u30 us20 au12 w11 o-11 -33
热 25 lges87 rze65 rge64 je49 ze49 re25 er20 r-4 -15
無 36 gongmu176 wu61 u20 -17
焦 44 ggio109 gio79 -17
然 57 kezhan161 honen117 rin59 nen57 ran55
煦 18 ch50 sh46
照 65 eisho125 zhao114
熊 48 xiong169 -16
熱 58 gerard143 rgerie135 gers90 jel75 ze51 ge49
燕 26 yan77
燦 65 chan103 tsan95 can61
爱 22 ecker118 ave62 epi62 ier49 e8 i2 -20
爵 -4 -9
父 17 fu63 v24
爾 4 ullah74 raine51 eman34 ll23 ell20 l15 all12 el12 er12 le12 r9 re-6 -8 rd-11 ur-12
牙 20 ya51 a9
牛 8 niu67 -15
牟 56 meaux162 maus102
牧 9 m24
物 23 ver75 u23
特 26 cutoff144 ttcher108 urtnee92 gatur78 eteuk76 tchie76 ttmer75 utter75 thers71 tter70 rthel68 edter67 ter51 ttle45 dell43 rtel38 cata37 tte37 atar36 te35 iter34 the31 tt30 tus29 t26 tor24 tur19 tle13 lto12 th12 ty6 rd-6 dt-8 et-12 rt-12 er-21 -25
狄 50 francy157 oudica141 dziga128 ardie94 daeg80 the66 dee52 di50 de38 ti25 d-4 -32
狩 104 shoghi173 kano104
猛 38 mon76 men68
猜 65 chya109 chai105 jai75
猶 32 judah156
獵 28 headh130 le32 -18
獻 64 xian128 heon92
玄 23 hyun118 -15
玉 17 yu61
王 11 wang105 wong103 wil65 -2
玗 18 woo86
玛 55 czmare144 emmart129 llmar96 agiin94 rmer69 mar56 ma53 mam49 mah48 mo20
玲 42 ling101 line89
玻 42 botto134 bo55
珀 68 pper117 per80 pov79 peu68 bor60 pe46
珂 19 ko49 ke42 k14 -21
珉 51 min81
珊 75 zzanne161 huseyn159 rosen105 essen104 chan89 shan86 hsan81 samr81 san59 ssa52
珍 77 lobzhe171 enchin142 jenny137 zengi134 euge94 jen77 zin71 don64
珏 41 lchior161
珞 43 htilo130 ro40 lo38
珠 28 jou94 ju64 -19
班 75 panich141 pender133 elband129 bennet125 gbane104 benet100 alban94 bham85 pram82 ban78 bhan77 urba77 bain69 ben65 aban64 bun62 gya58 pin52 pan48 be19
理 36 reight149 irrlee125 ley65 lie50 rie48 li36 ri31 l5 -25
琉 33 lecl98 rud78
琛 28 lson91 sen63
琢 45 takun132 zo60
琥 50 whoopi186 hu51
琦 37 hnatch162 det68 c13
琪 70 rajchr160 ridgit148 mckey136 fygi116 vski100 tsch97 qui94 thke93 ckie88 eche82 chi76 zee61 nus56 rce53 c0 -31
琮 72 sotaro146 cong116 -16
琳 63 qorian151 hareem121 llerin117 thryn116 cklin106 rlyne104 elyne101 llion95 llien91 linne89 jlin88 rrain85 irene84 lynn80 line78 rine77 lyn71 lene64 reen61 leen60 rin57 lin55 lem45 ine44 nin37 ri16 in11 le11
琴 76 combe128 chkin124 czyn118 chen108 ckin93 zen67 cen56 -27
琵 52 elzbie165 pi55 pa45
琶 43 pa59
琼 76 jonze153 rtune120 chon103 jon87
瑙 90 enauer137 enlow135 naur90 reau87 eau61
瑛 50 young147 eita84 in37
瑜 17 yoo79
瑞 28 rejjie144 richel120 rriaga107 chlee92 coura92 rishi88 rriot84 aride80 rinia73 rizi71 indo62 kres61 ruel61 rues61 rave59 rry55 lrie53 ryg52 race51 erin49 irie49 wri48 rey46 rze44 raw42 ray41 rie39 ri36 re34 rhe32 rei31 rel30 ry30 rio28 rai27 rra27 rae20 ra15 le1 -17
瑟 52 thofer140 urthur137 veasey132 cervel130 sifow126 nessey123 sergii119 aethel113 rthur111 sbery109 sirlea107 shish103 lizer102 thirl98 sseur94 ather92 ering92 ther88 ssier86 thur85 isser84 rsais84 zser77 sser74 shel67 ntha65 sure65 sset64 user64 ser59 the58 tha50 sch49 cur47 cer45 sse40 ese27 se27 ce23 so20 -20
瑩 46 keizan162 in39
瑪 49 mocomo138 merrih123 mhairi120 luma71 mar59 mwe58 maw56 ma52 mal49 mor42 mia35 -30
璃 30 haka96 ri35 li34
璘 37 liyan125 lin63
璧 25 bi54
瓊 92 ljung153 rjeon131 joner130 jons107 ijon103 jon88
瓜 99 ngauja172 gadaru158 gua83
瓠 47 hogong173 hu51
瓦 44 voitur128 ouvard127 ngvars123 savary122 kitwa101 kazla95 warsi90 paras82 guay74 shiv71 nwal65 wals65 hvar64 awal61 vsar61 visa57 va55 wa55 voy51 wat49 war48 var43 law39 val39 hua31 bar30 ava27 ois27 oha25 rad23 ba7 is4 rg2 ua-4 -22
甘 78 cambie143 cygan126 gandi112 kitsa110 rgant110 comp105 gemp103 garn78 gan75 agan73 gam73 ga22
甚 46 shkin130 svari124 sh46
生 76 bhava128 kitsu128 sheng124 shida117 chon95 seng89 shen85 son68 sen52
用 48 iyun112 yong112
甫 37 tellip162 v24
田 38 murata139 sahide138 tanohi137 yure95 ashi78 uda61 rin49 ta25 -8
甲 29 gpa84 ga45
申 76 schanz157 schenk149 shchen147 ershon133 schon118 schen117 szen92 chen90 shen90 shin89 tcen83 shi66 sen46 sh33 -24
男 43 nam69 nan63
甸 61 dinei119 codi103 tdin101
留 68 velius158 gnyu114 liuo92 ryu77 liu73 riu62
畢 64 pilsud159 bicker149 beevor146 biegel138 piecz137 brush126 bhise115 bull94 vill89 pec65 vil64 bad60 bee51 bi49 pi33 b5
略 77 lloque177 berius141 ellio104 rius88 hlia80 riot79 elio75 llo73 zet70 lho66 ius58
番 35 fran103 van73
異 6 i18 -19
當 91 donald149 radonc146 temps137 ddam101 dow85 dam80
登 78 ulding141 ighton136 pleton133 urdain123 shtain122 reiten112 raeden111 aydin103 ditta100 ruden99 urdan98 ethen93 rdern93 dden81 gdon79 ddon78 den78 gden77 lden74 rden74 rdem72 tern63 aden61 don58 dem55 eyn46 tem45
發 58 fifiel176 fa57
白 62 bechet153 rnicus144 anturu143 perch129 bald92 bep72 sere72 bai62 bet62 vai57 be42
百 29 bal68 uri66 bar65
的 7 de41 d18 -7
皇 0 -1
皮 59 pilkey143 lpilil127 peegle126 diepre124 puvis120 pearl91 peren90 peare86 nepea84 ppi79 ppy72 peir66 puy65 pere63 pi62 rpy57 pie56 mpi50 pes43 py43 pj38 pe35 p8 -50
盃 28 be54
盈 11 in39
盖 74 ghaith149 yleges148 gecov130 guesc124 gayne116 galec112 gacy100 gaze95 gelb93 guet93 guei87 gaj75 gey75 gui63 gai62 geb62 geh61 gel57 gie53
盛 28 erous124
盡 15 kin70 i9
盧 54 clouet138 knobel135 luetke135 alouf115 hloul111 lewy98 roof85 luci84 llou77 kye59 lu55 lou53 roh47 loo43 lo32 ru32 -37
直 8 je56 -14
相 54 rgsyan159 syan103 sian81 -17
真 76 zhenji184 vergi135 zhen109 jan77
督 31 tok78 du55
睦 30 mur76 eme63 m22
睿 32 zarrin155
矢 15 ya45 s17
矣 18 iers88 i12 -19
知 58 hashiz167 zhi95 -18
石 46 dstone151 ilin86 shi68 s14
硕 62 ertsuk165 hee67
确 48 legqog201 nor64
碎 59 sui80 the69 iro60
碧 61 cybill166 lmebac150 birthe148 sybil130 pader119 beer80 bi51 -24
碩 25 sho78
確 43 ghorst170
示 20 she69 s17
礼 21 li43 ri35
礽 88 reng111
社 10 se39
祈 19 chi77 c15
祉 18 jiy99 -14
祐 30 you85 suk80
祖 65 jolfur173 veljko168 jumder165 rhoncu147 godane135 zzuc125 zouz118 jud81 zuc78 zou71 jau70 jeu70 zu68 zue68 su26 -19
祜 27 rhu77 hu51
神 48 emusin152 shen93 sh48
祥 99 xiang170
祹 18 tao67
祺 17 qi75 c15
祿 45 khluf159 lu43 ru42
禅 114 zichan168 incain148 mgeo111
禌 22 zi56 z32
福 53 phocyl157 fauvet148 foulke145 tlefor133 crevel128 ffaut128 foudh125 furth121 gfall112 ffor107 ford104 fort98 flay87 for82 ftar76 voll76 fren72 ffo69 fou69 ftu62 fog61 fur57 fot56 fol53 fau52 fo51 fu49 fre47 rvo47 foa46 vo29 f11 v-8 -18
禐 36 yuan110
禕 12 yi51 i12 -19
禝 19 ji59 ki43
禩 19 si38 s22
禮 35 treli115 li40 ri31 re30
禶 25 zan81
禹 -4 -12
禾 73 wolfli176 vokhid173 warnoc157 vuko113 wreh105 voke103 vor71 -23
秀 49 rszal128 risu92 haw80 ide62 ota59
秃 28 tu58
秉 31 demb117 -7
秋 57 chael117 tyun107 choe94 chu75 chi69 tiu66 mer60 aki58
科 46 kersey113 coaker106 albaca102 quot96 rnicoa95 corku94 corry90 coky73 nkov67 chol66 ukou66 caud62 tcot62 cor58 ko56 kow55 co48 chu46 cof46 kor39 coc37 col37 kou33 koo31 qo30 ker29 koe29 kir25 coe23 ska21 ike20 kee20 ke10 fo9 cu5 ka1 ce-4 ca-6 k-7 c-20 -29
秦 -3 -14
穆 55 mmuthe140 lmoham130 mooney128 mootoo128 mookie126 muntj124 mooren117 moorer117 mours103 esmou99 emond98 mous76 mou67 mu61 mur59 mmu55 mul53 mut52 mok50 moo50 mun47 meu44 my34 mo30 ou14 m12 -45
積 50 patric157 hpej124 ggie100 jez95 ki36
穗 57 sui75 the69 iro68
突 52 ketuyu181 tu52
窪 52 utsubo175 va52
立 44 litzer150 kalidi141 erith110 dlit89 live88 ziv82 leek81 lien73 li34 ri30 -15
竞 24 iong101
章 47 zhang152
童 24 tong107
端 85 duan107 teng102 don73
竺 41 dharma156 ju64 -19
笈 41 agupta170 ki43
笛 38 defoe136 di48
笠 21 ry50 ri35 li34
第 43 everdi146 ardien131 tri57 di50 de33 -23
笹 29 yos80 ti44
筆 13 bi49
答 42 dar70 uda70 da43
策 74 hitzl132 croce119 celte114 tzer112 tse68 ze52
筛 85 shai106
简 48 jane99 jan85 jon81
管 29 guan99 go51
範 39 vanei123 van73
篤 15 du55
簡 78 volkan158 kandol151 canei108 alcan107 zcan105 cano86 jen75
籍 19 ji59 ki43
籟 33 rasum128 le36
米 47 minkow135 smigly132 josika127 imierz120 remiah105 mmiq100 demet86 fmul81 megy75 mmet63 mi56 mere48 rman48 my47 myt46 mmi41 mie40 mee38 mey38 mur34 mil31 mea30 mir27 min26 me24 ma-3 m-20 -29
粹 33 ractor152
糾 20 gue80
紀 52 zivoji190 vregi129 geert117 eguy109 gi42 ki35 -16
約 53 jbjerg181 yoxall171 bjor112 ujol98 joer86 aiot66 jo66 jau64 yoc62 joe61 yor55 yon54 yeo51 yo45 ju43 yu34 io14 i-16 -22
紈 26 van78
納 37 nnarty114 shahna109 hannes103 ratner98 lennar94 nnery87 rnald81 nessi76 enaam71 rales71 enaar63 nard59 nery59 aold56 nald56 ner55 hina52 naru52 rnah52 inac51 sner47 iner43 na42 nut41 nuc37 nar36 yne31 nat29 kna28 nal25 nas25 nna19 ne14 -24 a-35
紐 59 newey130 newit130 nius84 nyu77 new69 nue61 neu56 not55 nu40 iu32 el22
純 55 junjun202 su47
素 38 paksuk163 haugsu155 ezuelo148 sobdee142 ssou88 sell77 suk66 su45 -11
索 50 ouchou138 ulthor128 wiseau127 wysoc124 rsoff120 lethor115 saulle112 solyn99 sthor95 litho91 suelo88 thor85 irsol84 iseau81 sawh78 shoy75 esow74 ssog70 sold67 ssou66 zzo66 saul65 sso59 sow53 so50 szo50 sou47 zor47 sot42 sok40 uca38 sod35 sau34 sor34 zo32 sal31 sol30 soa29 sa9 -30
紫 29 zi59 hi39 z29
紮 57 rotsa115 rca71 za56
累 43 wulei137 lese84 iler81 re29
紹 59 scholz175 ssau97 sho75 so33
絕 14 ze55
給 86 glae108
絨 31 jung131
絮 36 sueur130 sh46
絲 16 esther125 rchel103 ohur77 sey51 ski48 ece37 s23 ce17 se8 -13
綉 36 xiu112
經 55 jing123 kyok122
維 43 vesque158 rwitch136 vecchi135 ludivi131 zalgal124 crivil121 vertue121 wyche119 neveld117 lverio114 rville113 wicz111 ville107 vedde99 lwell97 aender96 eswet92 whic81 rvey79 well69 kver68 rwai61 vi59 rbis58 veil58 dell55 wil55 vere54 wel53 wey52 vey48 vig48 wit47 ver46 vei43 vic43 wie43 wi42 vet41 vie40 ve39 wee39 wei36 ves35 vai30 ave28 oui28 we28 avi27 -17
綱 26 zuna112
綵 15 cai66
綿 54 mian101
緒 19 sy52 sh46
緬 45 mian93 men72
緯 27 wei80 vi51
緹 44 ristii143 yte77 ti42
繆 81 musset156 muels125 mews105 muse96 samu94 rthe91 myu84 mau66 aml60
繞 50 jog97 rou78
繭 26 mayu114
红 37 hong113
约 52 batthy158 rroyer134 llaud111 ymyo105 jor68 yor65 jo63 kos56 yo54 io17 o-2 -35
纪 30 gifu124 ki43
纱 36 sharda150 sa33
纳 38 aughey138 mmines120 nher58 ner53 na44 nut38 ina26 nna20 nu16 ne5 er0 la-1 a-19 l-23 -34
纽 56 niusz136 eoniu115 new76 neu70
绍 83 schaup169 saucke152 cheau123 sauer110 sawh107 sho77
绥 58 the77 sui75 iro60
维 49 ouaoui115 llaoui111 welke110 wicz109 ville104 levay103 etvel95 velma95 vyry93 owit83 alvy77 wisi72 woj70 vi61 ver53 vey53 vic51 swi48 wi48 wie43 vai41 ve39 vei38 vy31 bi10 -23
缅 53 mien97 mian93
缇 24 ti49
罕 67 qoqan179 ahamad139 ham77 han70
罗 46 myonov144 rloff118 rochar116 uereau109 rough105 reloer103 gelou95 blasi88 rrow85 yrov82 croz81 llop70 rawl70 colo68 luol65 lohr62 reut62 reus59 reau52 ro49 tara48 llo43 vro42 roh40 lou37 ros36 rho34 lo32 loo31 roo26 roe23 ru18 ld17 -39
羅 39 rothfu137 lraux117 rtello106 rough104 lough99 erisio98 llowe96 rroll79 rolle73 ronal72 urou62 roth61 horn54 row54 ello49 ro49 rrio47 llo40 law39 roo36 wra36 log33 rol32 lo31 roe31 rus31 rho29 los25 reu25 roa24 les22 iro19 all18 ru0 ol-3 -22
美 28 emelie119 mavor113 zemi90 gawa89 edmi78 umer76 may56 me47 mai43 mi31 m0 -13
義 24 irdon117 yev83 ee24 i12 -17
羽 27 haney129
翁 54 onfray155 keown131 gnon93 ung68 keo58 orn51 on45 om33
翅 -4 -10
翔 25 sjeng148 -13
翠 56 untry132 trici121 treel112 tris90 tra59
翰 63 john113 houn88 lvre88 hann82 han73 ahan70 ahen70 hn26 j17
耀 71 dome100 gyo94 jau85 yao70
老 26 lau67 lao62
考 66 khouth155 cowher149 kauff142 ajkow141 cough127 cotese126 lucov124 coxe111 koff111 chow103 cour89 ckau86 coun82 ikeu79 roko78 lcao73 kow71 kau68 cou61 cor60 cul57 kol52 kri48 coe46 co43 ko43
者 -3 -5
而 -2 l9 -13
耐 72 cknife165 baukne153 nevel119 enex114 urne86 onne79 net57
耨 67 nou85
耳 11 ldi69 al30 l6 -16
耶 33 cquier155 ccoyer133 quier121 dbjor120 vayev115 lliers108 jehle105 qiev101 illey93 yates91 ejew88 gnier85 rgner85 kiey71 eux69 oyet69 yer62 ille60 iuli60 uela53 je52 ye49 yil48 yel42 yet42 yie36 rya34 yea32 ieh31 ero24 ere20 ev17 er16 ya15 ey11 ge11 e7 j7 ek6 el-2 -22
耿 62 tsvayg186 gan70
聂 21 ne42
聖 71 shomu134 sheng133 seish116 seebe113 san53
聰 80 sotaro153 cong109 -16
聶 15 ne41 -19
肃 33 suk82 su51
肇 55 zhao120
肖 84 shaugh156 showal154 schot123 schor119 ichol118 rshon111 xiao111 shaw110 shore108 chok95 shau93 scho90 sho70 sea42 -31
肯 71 enulty141 knedli131 intyre130 kinnis125 confu124 canlie117 ekeng103 cande98 kinne95 cken92 isaac89 ckin79 keng79 kehn77 ken77 korn73 kien68 kem62 dki53 khe50 kan48 kon47 cen42 k-5 -35
胡 64 elhuth145 khufu143 hsekiu142 churg127 hofel120 hulet108 owho97 hou70 ju64 hu58 hoo57 xo55 hos52
胤 31 yin76 in41
胥 30 chu87 sh46
能 73 kernon143 neng91 alin80 nner80 nen65 non58
脇 29 wakki148
脱 33 tus77 to48
腆 20 jeon110 -12
腓 27 pphu133
腾 64 tempel160 reiten132 ten73
膳 36 sonim126 san58
膺 32 indr97 in39
臘 55 hirath151 trela111 ra37 la31
臣 82 derson138 pesen115 edson110 lson98 chen89 sson84 lsen79 son67
臺 23 iyo77 te38
與 -4 -12
興 50 aichin146 chin103 hin67
舍 74 seydel140 skjol133 scher116 kesak108 dsjo104 sche104 shel79 yasa75 che70 she69 uze67 zel62 se29 sa16
舒 78 scheue136 schole135 schone133 schuc124 schuh123 schwe123 jomei119 verch119 veash108 schu107 sugar107 szul96 chau83 shu83 sch78 sher71 sug59 ich53 sur48 shi47 sh36
舜 90 shun118 sun70
舞 28 teui97 u23
舫 47 renho122 fon83
艮 15 gen73 -16
良 54 leanca134 yuria125 ryan92 rian84 -11
色 54 thrasy160 avanna138 ser61 se34
艾 5 erzsi95 etche92 axle83 isaac77 uhya73 echo64 eyre59 ayle57 ayre57 ghe40 iry37 ay25 all24 eka24 ioa19 aj16 ai15 al15 ei15 el13 a6 e6 ic6 he3 am0 i-3 -12
芒 92 montyn160 munroe145 uleman142 matore139 lmant116 mong100 eman79 mun67 mao65 mon63
芙 19 llaver134 floor120 foy78 fol67 voe58 ph38 v25 f24 -9
芝 22 zie74 cik73 ji54 -13
芬 89 uffing170 ffeneg157 ruffin157 affion147 lyphan146 pfanie140 tephon140 fingar139 rfinke139 fcener136 phanel132 phenie130 phanie128 alifia125 pheng119 elfim114 phine114 ffen111 ffin107 funf107 phane104 frane100 fofa95 phin90 pham88 finn81 fin80 efen76 fen73 fan62 ven60 evi49 jn33 fe26
芭 38 bha67 bar63 bra55 ba50 rb32 -21
芮 44 ckary139 peret125 re36
花 51 hiffer176 asam83 gha69 hua67 ga43
芳 53 font113 fon82 von79
芹 19 seri88
芽 25 mayn106 a11
苏 53 qaisou160 keeso93 sual70 sou63 su58 soo48 asu47 zu43 so32 rs11
苓 44 ling108
苗 93 tyan117
若 72 rovost156 rzesz142 zzot123 zhov121 rgeau115 chiz112 geof106 zol75 flo74 jo50 -16
英 49 indulf155 indjin152 imbrie136 engle104 heim82 hins79 eing74 eiso70 sora70 in45 -20
茂 48 mou83 kur78 mau68
范 60 kanha115 van81 fan71 va38
茅 59 ymouth186 mau71
茉 47 morice155 mo50
茜 48 sibel125 tsie91 sie60
茨 32 cketts135 platts133 szec82 tsch79 tzer77 tz65 zie45 ts41 tse34 cz28 z24 rz21 c13 -17
茱 48 juv105 jut95 jui88 ju61 -22
茲 33 kowitz162 etzsch148 zendes133 rhodes123 bouze118 ujats115 rczy98 eichi93 zret76 elds73 czy70 dze55 tz52 zz51 zie45 uts44 tts42 z38 zi38 zy38 tsi34 ze34 oz24 ts14 -18
茵 49 lynne119 reyen114 rhein109 rein72 min60 in40 i3
茶 66 yegonv177 chata124 cha74
茹 66 jousse167 zuzul163 utaro117 zhu89 ruj86 rue60 -18
荀 51 xunzi181 son63
荣 60 piron127 athel119 yeon98 ren57
荷 60 josemi157 haloui139 josee121 ujol108 nugu100 haze93 lhol86 hol70 hur63 lho56 her54 jo46 ho34
莉 29 erique150 lovely141 gealey126 ceceli121 itvon105 leigh100 ddari95 rlile85 amlee83 illie82 leez73 lly64 riag63 ehle61 leti61 elie53 ley52 lie47 li40 ly37 rre29 ri26 zi24 tu14 le12 -12
莊 117 dstrom170 jong132
莎 49 zaveta142 lgosia126 ayesha123 hamara116 sharee114 serup110 selene109 lshad104 zarin102 eisay94 sareh90 ashar88 chab81 hsha74 ntha70 sha60 cha47 za47 ssa44 tha42 sa40 se15 -31
莫 55 merckx164 murthy145 pramoj145 shongw145 bridey133 thimos126 molina108 rimora106 mauch100 mauer83 more72 maud70 mmer65 mo58 muf58 mone57 mor49 mau48 mur48 mer43 pau42 mou41 mol37 mir32 mu27 mm14 me5 ma3 m-6 -45
莱 35 thioly136 rector119 ciller114 tfrie100 rlyle97 llais83 laeti80 ligh75 ryer66 akos63 raya60 laet54 lay47 raj47 laj46 le44 let44 lle42 lei41 lai40 rac39 rhi35 lam34 rai34 lit33 les32 rei28 eli24 lae24 la21 ly19 ry14 li10 re0 -24 r-26
莲 48 chiren150 llenie136 re31
莽 35 mangg142
菈 20 ra37 la34 a2
菊 16 ju68
菏 -3 -14
菜 15 aki68
菩 47 bhu91 bod79 p30
華 36 sworth156 ffroy146 koever138 marama121 wards120 nycca118 huar77 rois70 wal62 wad61 wha61 val54 hua52 var52 uar50 wa47 va39 -11
菱 50 ering123 ling101
菲 64 buffet161 effrey152 febure137 corfie130 efield129 ffith129 efelte124 verill123 pharia119 field118 ffiel115 hfeld114 yfiel112 heafy111 ffey110 teefy109 flex108 fagel103 phail99 phile99 ffet95 fiel95 pfir87 pfei84 phoe79 rfit76 phi74 pilu74 phie72 elfi71 ffi71 feir69 phae69 ufy67 fear64 ffe63 fi59 phu58 fel57 fay56 phe54 fie50 fe47 efe43 vir43 vie40 vi22 fa17 f-1 -35
萊 35 quelet154 rdylew147 schlag131 lakely122 lacker117 nahuel114 oureau114 raacke111 rettel110 claire107 lachy105 rillie105 rclay95 laigh94 leahy94 clij85 raith85 ellat81 llais81 reiss80 clay74 clem72 ligh72 ryce72 reier70 righ70 cleg68 rife68 lix66 laye61 ller54 rlet54 rior53 lay52 reno51 rere47 lai43 rez43 lei42 le41 ely37 lle35 lec34 rai34 rei30 lac29 ria29 lea27 res26 lie25 rle23 ran20 ri19 ly18 la14 re10 li1 ra-4 -20
萝 57 rothee147 lorie113 ro38 lo36
萨 46 zacker137 rsanyi120 eather111 texa93 dsari88 sart67 tine58 ssa51 sa46 xa46 za46 sha43 tha39 see28 su15 h-15 -47
萬 64 wanles148 vance118 manik116 twan98 vanc97 van75 wan71 va35
落 17 ro40 lo38
葆 32 ypold156
葉 45 yemel122 yyah108 llet84 yip80 eres75 yea56 je53 ye37 u6
葛 33 gueras133 gorij128 guer83 gras77 gra48 g32 ge31 go30 -29
董 32 donzel169
葵 13 aoi59
蒂 42 dicott125 trugar118 tthij113 iteeq111 rthier107 ddish99 geddi95 teeve86 lthu69 thil68 tti65 tty59 thy58 ttir58 rdil57 thie56 sili51 ti50 rty49 dyr44 ty42 tie41 tim35 tur33 tsi28 dee26 di25 te25 tii24 tia20 de14 ie-9 -25 e-33
蒙 73 mompou153 molnar119 manser115 ramone114 munds112 hemun105 lmour105 mahdi104 rlman91 momm85 mon81 mont81 moun76 mun73 maun71 mons71 mion68 seme65 mum57 mou50 men38 me13 -39
蒲 53 satoru146 beau93 pu61 pa41 p27
蓉 32 batts135
蓋 64 genijs152 gulyas152 gacker140 iudice137 grelle130 geisel128 guiry125 kylar115 gallu112 guele108 gelj99 gaye89 guy73 gay70 hey60 gue57 gad55 gel55 gai54 gau54 ger54 gat49 gei49 lga49 ges48 ga37 ge35 g1 -37
蓓 55 ppert144 pade100 bed75 be45
蓬 79 tipoom160 epong127 phun107 pong106 ppen106 porn101 pon78 pom76 pol70
蓮 65 axline160 rennyo140 kahlen139 uppal137 rlanne122 lenya108 padm102 lyan87 uren79 llie75 enin70 le33 -28
蔑 46 chi87 -15
蔡 58 chil101 chai97 zeu82 zei74 sci68
蔣 35 jan81 gj72
蔻 34 colbie155 ko51
蕭 76 solty130 xiao117 shaw113 show111 zill103 chot101 scha93
蕾 68 lexxi178 lezley159 gallay147 legeay144 lorely143 quere142 frei90 lett84 les54 re36 la26
薄 37 poklep182
薇 55 wkowic183 weselu149 yvet101 vele83 wil68 vit64 wii64 iwe62 vir60 vi59 ear38 -24
薛 56 chedia146 schrei145 threa109 sesar99 shay97 zael93 che65 sea47 si28 -25
薩 45 boxall153 ghezza153 zaloga126 savanh119 shtern116 zadeh104 south101 heresa100 sepsi94 texa87 setti86 saxe83 sider83 ssita82 uzar73 wass72 rthu71 szas71 zza68 ssar64 miso62 ltha61 ssah59 sale49 ssa47 sa45 tza45 tha44 za44 shu41 xa41 sut40 sab37 sah30 sha30 soi28 sar25 su12 ss4 ia-7 -37
藍 58 lathou147 lindon137 erlang135 seelen125 lane71 lan61 rem55 ran52
藏 88 jang122 tsan96 taka92
藤 57 hajime161 jinsai150 hujin141 tsuki128 erten105 tten83 ten55 -15
藹 14 ret64 e10
蘇 45 cixous170 succi110 ssou77 szu63 sou61 shu58 su56 saw53 zu42 so35 sz30 ch23 us18 sa5 s-15 -28
蘭 63 ramdev130 whalen128 hylane122 linger115 yolane115 rmelin112 lithaa110 alainn97 landt90 lette86 ritta84 land83 range83 rmlan83 erend82 adlar81 rinel78 rlain76 llan68 vrin67 lan65 lang62 ran62 rang60 tile57 raun56 lam49 line49 rian48 aran44 len43 ren39 lun37 lem33 and31 ram31 en-2 re-3
蘿 72 raczyn167 ollows161 rocero138 lough133 rox92 rose77 lau57 ro40 lo36
虎 27 hoo73 hu51
虛 44 taixu161 sh46
蚁 23 valm110 i12 -19
蜜 45 milau120 eme56 mi53
融 24 rong102
蟜 23 jiao109 -14
行 66 xing133 soko99 hiro92 gyo91
衛 56 david136 welle129 ansen104 vet73 vi45 ei27
衣 -2 i9 -6
袁 28 yung122
袓 37 justi153
裕 50 ushida158 yura100 yu59
裘 38 jobim153 chu80 jo55
裡 43 zubiri170 lic66 eri52 ri38 li29
裴 51 perey133 pre70 san55 pe54
褚 45 cuyen143 chu82
西 27 thrasy122 yeseig118 rnhill108 schif107 tthey100 assino98 seille96 zelli89 kashe80 sieve80 xey76 shear74 seale66 sius57 sey53 ssi53 ixa51 ssin49 si44 ci37 osy37 xi37 sci35 shi34 thi34 sih28 sy28 sie27 see26 nis21 cy18 zi17 sea14 hi6 ey4 ce2 se1 -13 i-38
覃 32 tan71
見 48 kenkyu177 shimi125
覚 24 aku79
覺 57 buddh156 aku75 ues68
觉 64 laggio160 jue96
解 16 heul100
触 43 chote135 chu82
訖 -1 c15 -11
託 28 dros99 to47 -18
訥 78 schyle169 neviev165 nner86 ner55
許 71 shford160 meshki145 shiell133 rkush123 meche111 schy101 rsch91 huel84 asch83 sch77 chu74 sh54
訶 31 hapate154 ha37
詩 21 shi72 s17
詹 76 zanwal156 jayme136 rgjan128 giam94 gian90 jan79 jen78 trai73 can58 ja49
誠 33 enove129
諦 21 dy60 di43
諾 48 rynovy146 knoepf142 neraux141 hinojo134 kockot134 owicz121 ovych120 nulph108 nulty105 enauer100 ynaud100 naugh98 nowel96 rtnoy96 enohl84 okye72 augh70 neau68 unou66 knol63 nnot56 no50 nor47 now47 neu40 nho32 nos32 nur31 lna21 -29 o-30
謙 18 tim76
謝 71 eshchy156 cherry147 xeiev142 shenay136 aucher135 rseniy133 uchez133 kjell128 ouche112 aksit104 esche104 shire100 tsev86 sche80 syar79 shea73 che70 she68 sha53 se32
譚 51 thand127 tan71
讓 96 wrong144 roux133 jean109 zhan107
讖 43 ksema128 lson91
讚 30 rzine132
让 75 gendre154 jean111
讪 36 sanya122 san58
讷 27 sana86
许 61 pausch175 clash129 sh44
诃 36 prabhu177
诗 38 debsi129 estee111 s14
诺 50 straub127 knorek124 novose123 ournau118 ovich112 urlow112 iacono110 nerch92 nault91 knop80 rnot67 naud66 unor63 neau62 emor58 mov52 no51 hun43 nyi42 nor41 nus38 nau35 neu33 rn3 na-2 -37
谟 55 emocri151 mocre127 mo48
谢 61 serzh121 sharee121 chier107 icher106 shear97 sche95 chet87 sher85 shel83 cher82 scel79 shai73 she68 zie58 se34 -35
谷 57 ggut118 ggun113 qu78 gu55 uk48
豆 30 dou80 du53
豐 42 fon91 -20
豪 80 haughe146 hower128 jorge127 house121 houke115 rriol97 how84 hau80 who71 haj68 jau68 hou61
貝 51 bredow142 sbezhi141 perdik135 maliky133 bassey127 erback125 erberg120 rbette119 pacey109 bysie102 badge101 bathe94 pelle93 rbeil89 baker88 beth73 bure68 bay63 ber63 eber62 baka61 ebel60 bel59 bare56 be54 bry51 bey49 bil39 ble36 bei34 bj34 bai30 by26 ba25 ve14 bo13 b-6 -29
貢 61 igon87 gun83 gon81 sone80 -26
貫 75 goeing161 asaka114 guan97
貴 64 guesso163 choi104 gui75
費 51 ffitch168 frazer140 dargay135 feeney135 phinea125 feuer106 firor104 freer98 frey89 flem83 fell82 fair77 efer69 fay68 fer68 fur66 fya60 fel58 fe56 fei54 fi51 fy46 ver42 fa37 ve31 -26
貼 16 teku105
賀 56 zohore156 henric142 helfg140 borit119 toy72 hor62 ho45
賈 63 koltay148 jayala143 jarret141 rrugia131 kazai113 garci108 galar98 ggia91 jay83 ghai81 gaar70 cari69 jau67 jha67 jar63 jan59 ju57 ja55 ga30 j12 -34
賓 72 lpingi148 bungei147 torben136 pence113 pwin104 alben101 rbain101 bbin100 bing97 bin77 pin58 pen56 ben51 pi30 bi26 be25 -36
賢 35 dahyun170 adra85 -12
賦 19 ful89 v24
賴 65 leydig157 yorico149 reifer138 lieper137 wrigh137 reich111 uriah107 leter101 rice78 reis72 laz64 reu52 rhe52 lai50 rai42 ly38 le21 ri21 -27
賽 53 gypsy148 orouze145 chesse132 onicel126 sarobe125 syret111 caix108 ussai99 dsay86 ssey82 saez80 rcet76 shor75 zza74 zet61 saie60 ssy59 sim49 cer46 cai43 sam43 sei42 sai37 se37 ce27 sa27 sh24
贊 80 rzanji165 lvezan156 voisin146 rrazin143 rizza135 zakis128 zam84 zan70 oza66 zai64 sa22 an19
贝 57 txebar154 delbur136 gerbac132 ringbo132 bayles131 lustba131 berelc124 kelbae122 ppert116 ppell115 peigh113 ypers112 baker96 berg83 byar77 bert70 bile67 ber60 be55 bec54 bay51 bei49 ver44 bie43 vie43 obe40 pe18 ba15 -40
贡 70 gunke128 ugoli127 nberg125 egom97 gun79 gon77 -26
贤 18 adra88
费 60 fywell174 orffel158 rlfeld149 verley146 iraq102 fery98 phae82 feb67 fe60 fer59 fai55 fi51
贺 10 ho46
贾 54 javale153 djal101 gial80 ja65 jaa59 ga29 -30
赓 33 geng111
赖 60 raizoz164 righ94 ryle91 rei67 lav64 lai49 le25
赛 41 cypres160 usaity145 sseps117 uxel117 semih111 seree91 sset79 sall73 sai52 coe49 sle47 sia42 ce31 se24 sa18 -16
赞 71 xanthi181 zzan117 zant102 zan80 za45
赤 31 ralpac153 chi68 eci63 -9
赫 36 huddle140 uchhol136 fuhrer133 hirsch126 ojisla125 erhead108 kenez99 eijer92 rcher89 agher87 ghur76 hboo70 kheh69 khil68 khat67 cher66 hoeg66 hull66 herb65 heur62 hoes58 her57 hear54 ykh54 ealh51 heer51 ch50 uch50 che45 he39 kh37 ach34 hir30 rhi30 je29 hu27 hee25 ho22 ge20 hr19 h16 eh10 ha8 hl8 er0 -29
走 88 labr111
赵 55 zhao120
超 99 pulpo159 chau110 chao96 mih72
趙 59 zhao114 gaeu103
跋 56 vidyan170 ba53
路 38 syllou148 vahiru143 lowry130 rrello121 aiello115 rouse100 lieu72 roor68 lou59 klo51 lu50 lo31 ov28 ru19 ro14 el13 -15
踪 -4 -10
蹈 -3 -19
軒 67 shownu179 hele92 hin68
軻 9 ke44 k16 -19
載 73 zai90
輝 52 wheein163 whi88
輪 25 ron64 ren59
轄 14 iah65
车 42 czerny181
输 33 suka104 shu77
辛 64 ixinha152 vyshin151 shemek135 hessen120 ssing113 zanev113 vshin111 dzena107 szym105 schin101 ethin95 ssine88 shyn87 sing81 shen75 ssin72 rsun71 shin70 suen68 sand67 usin67 sin65 cyn64 hin63 cin61 zen58 sim53 som46 sem42 sie33 san32 si21 -42
辟 35 pi61
辰 36 hori98 lson91
農 64 nong95 tano84 onen81 non71 ton63
辻 36 tsuji151 s17
辽 25 lio71
达 49 double136 nydahl136 ldassi116 dariin111 vedat104 jedo86 uoda69 dela59 da53 dar51 tta41 doe37 dai33 d-4 a-26 -34
迈 64 meffer162 maykel148 malthe137 michea137 michl121 akhma110 urmei105 nmael99 emire97 meier97 meij97 amire96 myer89 mile77 enma70 mei51 mai48 ahe42 me40 mc35 ma30 -35
远 36 yuan110
连 47 llien108 ren69 le30
迦 27 lja77 gha70 ga43 ki39 -18
迪 36 tdyyev149 tyches130 theokl119 dijks112 guitar111 deedee101 rralde98 dedic91 tigge91 verde89 hetti84 shdie84 urdy73 uday68 oedy64 ddy56 diah54 rdis54 dace53 di53 dy49 dhi45 ddi44 die42 dey37 tip37 rdi35 tti34 ady33 dee33 udi33 dde32 dit31 du31 tic31 deu28 de27 dea26 tie26 ede21 tia17 ti16 te7 d-13 -18
迫 13 pe51
迭 59 did80 der69 die69 iki64
迷 8 mi46 -9
迺 14 ned68
逊 56 ysoon128 sunj116 xon98 eson83 son57
透 26 tou81
通 81 chthon151 garten132 rtung122 tone94 toun93 thon88 dats84 tton84 korn83 ton69 tum68 tun60 tu32
造 43 zao86 o19
連 66 forlin146 lchian137 bleij130 alance123 riente123 bulen113 llaid105 linie97 lin65 ryn64 len54 ren52 lan42
遂 59 sui80 the69 iro60
遍 59 ippen147 ben67 -19
道 66 dogget151 dougal141 vdorj139 dolph132 ratdol130 sagard128 dolfo123 dower116 hldau111 ddaou108 dorj98 dow81 doye81 dall80 dahl78 toll75 dor69 dou67 dau66 deu58 dao44 do42 d-8 -27
達 43 rjxhkw202 detsky139 gthong138 atford130 dottie118 parica116 ettard114 neider105 table94 keedu93 ttler87 hdah69 bdal67 ddar63 apin60 da52 bba41 dar39 dha33 du30 dao29 tta28 dae27 dia27 ita24 ta22 de13 ld10 d-14 -22
遜 71 assump160 easson129 neeson127 tson86 cean79 son71 sen58
遠 60 moriya158 yuan108
遮 16 zio83 -19
邁 53 lmeyer141 emeyer137 mejia117 mayer112 maiah101 meier98 imare97 oume84 mall79 meis79 jay77 mai60 mei54 mc36 me34
邊 47 ippen136 pigne136 ben66 -12
邓 65 dannun146 dunha125 dahn94 dun74 den66 de36
那 47 zevics160 neath96 pong93 neret91 naire83 hner70 na44 ner39 naa37 rra35 nna34 nu21
邦 82 enbaum140 bondz135 uppen130 tpong128 ponto118 eporm117 rbone103 bbon92 bong92 ambu88 porn86 bon82 rbon80 bone78 rben77 bom63 bun59 ban46
邱 62 churen159 cubit143 chu82
邵 35 sheu102 sho69 en33
郎 -4 -10
郑 43 taksin155
郡 36 ianmu128
郭 46 dax105 cow92 go45
都 69 gabdul160 tewart149 ourdos146 ilidou143 ddouh132 tower122 uriu87 tus62 du58 itu56 dor55 tu38 -25
鄂 22 ngad104
鄧 64 dun88 den69
鄭 72 koxin165 jaehy152
酪 44 cheese151 lau67
采 59 tzsche173 rtze103 tse74 ce34
释 2 s17 -14
里 33 reiffe121 reaux101 rygve101 allico99 reeves99 irelle88 urley85 chris79 ierre58 relf55 elly53 llie50 ri46 llis44 lien36 rey36 rie36 ry36 aris35 llee35 rier34 rij34 lli32 ory32 rrie32 ree31 li29 ley26 rig26 rry23 ly18 rih17 rii17 ril14 rei11 lee8 rea5 re4 le-2 -19
重 60 fusako175 shige131
野 0 ye38 -5
金 66 ulygin143 hudgen137 jinkie137 culkin136 luckin133 cinski127 higiin125 erking123 nandun120 ginnes118 lengie116 gineer114 ginty114 cking111 quim111 zegen108 hteyn106 quin103 urkin101 ggin94 king91 ghim82 ukhi80 chin78 kin77 kyan76 ghin74 hkin73 keen61 kim61 jun60 gin58 gyn56 jin56 gim53 gen44 nce36 nor32 ki22 in5 -23
鈕 14 niu69
鈴 21 ling101
鉢 18 bo54
鉴 48 howqua213
銘 46 ming109 min72
錢 29 che75 cen68
錫 57 kipshi167 cconci160 siri83 cis66 ic38 si31 -25
鍵 23 jan84
鍾 54 jhumpa194 joanie154 -15
鎖 40 suoni125 so45
鐵 55 aditya154 tier86 iki66 tie60 ti37
鑫 35 sching169
钢 27 gand105
钦 87 utchin160 ambali145 uchen127 rekin113 chin108
钱 60 chan103 ciam96 chea94
铁 57 tomur135 timo100 tama91
铎 46 tudor136 do53
锡 33 paasi119 zie76 si34 -21
锦 21 kin70 in36
镜 20 kyo88
長 93 chokyu181 chang139 katsu130 qin96 cho77
門 69 tymest155 khomen144 oatman130 ikado112 wman96 men73 iman72 mon71 man52 min52 mo29
開 27 catur131
閏 61 orin96 un51
間 25 assan111
闊 109 ekwow161 kuijl159 kwow137 kuo83
闍 30 cheche163 du52 -12
闐 14 tep80 -12
關 48 gwen120 guan99
门 65 xime123 mmun103 yman96 rman83 mene81 men73
闾 25 lu52 ru42
阇 30 hek76 du55
阔 72 kuijl151 kuo91
阖 13 he44
阮 78 won98
阳 43 yang110 yan74
阿 18 panyas113 elsaye101 aristo96 a20 ar16 ela9 al3 ah-2 ha-2 p-23 -35 i-40
陀 64 oratof157 preto128 tov78 tuo70 dra60 to43
陈 39 chun113 lson91
陞 32 janey145
院 24 kuin100 unin90 in28 -13
陶 63 teutul158 taeu86 tow82 tau75 ken60
陽 52 yang108 nsun97 yan72
隆 65 lomqvi179 keylon137 crumb123 llones121 loney104 egnon98 celen93 llone92 trone92 llon84 roun78 otak74 ronk72 ilon66 ron66 lone65 lon64 loan62 eron61 lun60 rom57 log51 lom50 run44 rn11
雀 89 suzaku178 chasey161 chell127 train110 chi70 cha69
雄 53 gxiong201 chon104 -10
雅 37 jacque180 illard124 artist117 yatko108 aqua95 iasyr95 greta92 agnel90 jarl78 areb59 ja59 yan48 jaa45 ya45 iah33 lla32 ia11 a0 -19
集 25 jit89 ki43
雍 39 yong112 yon81
難 38 nan68
雨 19 rai56 hu50
雪 82 cheylo158 schull157 cheryl156 kesely150 rschel145 sherie131 setsu116 sheri107 xue90 chal88 cher88 targ86 sonn78 she56 sc33 -27
雯 35 wen78 van69 mon67 ien50
雲 75 vincic161 rinder136 given127 ngdon125 kevan122 scud105 vani91 yin65 iva62 va35
雷 32 crixu124 lackey123 illace101 mareri96 rclay91 leigh87 llery85 recco85 ullei79 llion76 wray75 lasse71 luhr62 lley60 rave56 rey52 ray50 hele49 rais49 crea46 rell44 re43 reis43 rlei43 rees42 rei40 elia35 lei34 let34 rhu33 ley32 rai32 rae27 cri26 ry26 bre25 rel24 ret23 ure22 le21 ler21 rea18 res18 rie14 ra13 are11 ri-1 ro-7 el-10 -20
霄 34 xiao126
霍 59 jorque176 rowicz157 hufvu138 mhoff136 hoblit134 keyhoe134 khokh117 hough116 lehole114 hottl102 khoua102 hoech101 rault92 rnhol92 hoef79 hall73 khoe69 haw68 hors67 hol64 hof56 ho55 kho52 hor51 hoo48 hou48 hau47 hul47 hoh45 hon38 hoi35 jo27 mo13 -48
霖 34 lling128 lin61 l11
露 55 lucile141 varell137 louane128 ruff117 lulah112 kaolo108 lollo108 luner105 lucy104 loit80 rru51 rue51 lu43 ru34 -23
霸 37 bal71 ba50
靈 71 lling127 ling109
青 92 koishi157 kokei128 chin100 iide98
非 74 polgar158 coffi157 frika130 faato122 hevi100 fy61
革 23 ket74 g26
靴 34 heurel153
鞮 4 di43 -13
鞴 13 be49 -19
韋 57 knyvet157 wender136 torrib132 auvais128 thwai124 wisit116 raich100 belar95 weth91 wij80 oued79 wyn75 wei61 wie61 vic60 we56 vil54 ve51 val50 oue42 vi26 -39
韓 68 humph154 henne111 hawn106 han71
韜 18 tao67
韦 56 waybor162 wnend120 lwell117 erwel109 zevi99 weil86 vet66 wet64 vel59 wie59 we54 ve52 vee52 ber50 wi43 vi30 wa28
音 54 aghosa147 nbuy113 yan72 yin69 in34 n4
須 36 anath116 sz55 sh44
頌 27 som75 son64
頓 78 bowdon152 ughton141 uttons133 todden132 rutton131 layden129 rleton117 ltung111 ulton100 rdeen89 ton81 tten77 ldan66 don57 ten42 din41 -44
頗 10 po52
頭 42 unterz173 -13
頻 66 pum88 bim84 bin76 pin72
額 22 nggo110 o12
顏 6 yan68 -13
顔 38 sebra122 yan68
顧 42 grun105 gu58 go47
顯 16 ken71
页 10 ye44 e11
顺 77 shun112 sun79
须 19 su47 sh46
顼 27 xu83 sh46
顾 37 cou79 gu60
顿 75 ughton150 bottom149 ulton107 ydon89 tton84 ton81 tein68 don58 dun56 ten43 on13
颂 64 sonthi155 songz148 son62
颐 12 yi51 i12 -19
颛 126 zhuan158
额 -4 -13
飛 44 giovi136 feld107 phi80 vi46
飞 25 fet81 fy67
飯 10 van73 -16
館 25 guan99 er36
饒 66 jog102 raus95 rou69
饭 32 dana88 van73
香 59 rchand153 chanel144 chenna142 asuka118 kon65 -13
馬 50 montec119 reimer101 komac94 mar60 mmer60 pmaa60 ma53 rmat52 mma45 maw44 mah40 mer37 mak31 mal27 maa24 m-9 -35
馮 74 dhome132 ffon123 fang109 fon87
馳 17 cci80 -17
駒 -3 -14
騰 61 alten108 turn96 rten92 tun69 ten60
马 53 muggsy159 comidi129 hmadha125 deresi107 cchio103 mmaer88 muer66 ma54 mar54 mma39 hma37 mu20 -47
骠 90 pyu113
骨 34 gu64
高 44 dcroft154 ngotty148 dhiego136 couder135 chutz133 ergott132 yangel131 gough124 gower115 gaard105 goth83 gous82 krul79 gaus76 goet74 gow74 gart71 gau68 kore68 gaar66 gol58 gal56 lko54 gor46 gel44 cor43 go43 gar39 kal38 co32 ko30 -14
鬆 36 erson117 son64
鬻 17 yu61
魁 46 niquy170 ques134
魏 67 vermeu152 weich129 weier112 whit103 wein92 vail87 wey86 wei78 win68 wee63 we54 vi37
魕 33 cidal128 ki43
魯 48 boulud144 ruzici138 llucci134 rousse117 hluq112 croze106 urabh102 rruth100 silou94 crise88 hrul72 ruw57 roo55 rew54 rou54 ru52 rata51 luc48 lou46 reu45 lu43 ruu42 loo34 rue34 rau32 roe28 ro12 -36
鮑 75 bowdit168 bobbie152 bovell152 boutsi149 baugh129 bowle129 boyar118 baule109 ouare99 boal81 bau76 bob74 bou65 pau64 bor55 bo42
鲁 52 luteau125 reacch125 rozyc125 rooker119 erored115 lloul100 royes99 terbo99 rouet95 clew87 rrow80 hrou74 urru72 rew61 rou61 eloo60 ru52 rub50 roy47 rul44 lu43 roo36 iro33 -37
鲍 75 zhelez168 bowker165 paugh135 bowie128 boze101 bout94 bou81 bau79 ebal78 boe54 bo36
鳌 15 o23
鳥 96 bird121
鳩 16 jo62
鵬 16 pir77
麗 44 knight151 lizzy147 linche131 rneith128 rebec107 lette100 noril96 retta94 aly51 rid49 rie44 iri39 li38 ria38 ele37 ri36 ry30 l-11 -33
麥 61 maddux175 mynder137 milder122 hlmeie120 neumei117 mykel114 minaro113 myhre109 macfa107 mayor101 micha101 naves93 meier85 mac71 suma70 mc62 mcc62 mom46 mer43 mah41 mai41 ma24 me20 m-10 -47
麦 62 mceach145 mattoc143 merkur143 lmayer138 macnei128 mack90 umai77 rmai68 mai60 mc59 mac55 mad54 me33 ma22
麻 54 mitsou159 ma52
黃 22 huang135 -5
黄 21 hwan113 -6
黎 56 riche120 harma114 leann102 lipa94 lie54 le30 li28 ri28
黑 76 hutche162 korhei144 hazle125 haigh124 heimi113 hay68 hed64 hel64 hee60 hil60 he29 re23
默 69 gmerth140 klimek135 mozzi134 murnag134 mathie125 elgame124 dmund119 bhuma116 cemog112 mujd107 emmot106 somag105 mmer98 lamor94 mer76 mmel76 mol46 mar38 mu31 me24 mo23 ma13 -36
黛 64 desque178 tacey119 dette112 ldere105 dewi99 tacy96 tell80 thai78 deb74 dou64 dam59 dar58 tel58 te24
黻 24 lefe104 v24
齊 53 csiksz157 qrizi146 zienny146 zieres132 ovich120 chish114 zmann113 razee99 zzi92 nchi78 zie66 czi64 cci61 tzi61 zi57 rki53 sce46 zy45 tsi44 cy34 ze28 ci25 ti16 c-9 -22
齋 75 jai93
齐 52 zillur153 rkezi121 llach110 zzi98 cysa87 tshi84 ntsi77 dji74 tzi74 lcy67 chi66 zi53 c-3 -20
龄 44 ling108
龍 75 chiron145 dragon145 rombie144 volon124 long99 tomo93 lone78 lun62 ron60 ju55
龐 78 ponzo151 pom93 pon78
龔 38 gondry173 gon73 -16
龙 72 llonga144 ballen139 phron130 heron112 unze102 lun65 ron65
𡤕 89 ceca111
𦀚 144 yingbo190
`;
