/**
 * Learnt table of sounds (cyrillic), made by tools/learn-names.mjs; not to be edited. Source: Wikidata name
 * transliteration sets (CC0), 39569 pairs, those with lineShare below 0.3. Format: see table-text.ts.
 */
export const CYRILLIC = `
а 17 a20 ah-1 ha-8 u-13 at-16 e-19 as-24 an-26 o-30 -32 i-42
б 36 b37 be4 p-27 v-30 -55
в 33 vich63 v37 w35 ff34 qu26 ve12 vs4 we-3 u-12 b-18 f-18 d-37 -38
г 32 gues45 g36 gu33 gue33 gh31 egh20 h4 q1 ge-1 ga-9 ng-11 y-32 -47
д 23 d34 dus24 des23 das10 de10 gy7 dh2 dt-4 do-8 ds-9 ad-12 di-14 -17 g-34 t-34
е 20 ier24 e23 je23 ye15 et8 ie6 eh-1 ay-4 he-6 ey-8 ai-11 es-12 er-14 a-16 ae-16 eu-17 i-24 u-28 o-36 -48
ж 28 zh51 ggi50 sch43 xh42 j38 rz33 ge32 ges30 gi30 zs25 jh23 gg21 g20 z19 je14 sz11 ja9 aj3 c2 ru-3 r-18 -35
з 28 z38 zz29 j28 ze20 sus16 ath13 s12 se8 th7 es4 -38
и 19 i23 ey17 y12 ie10 hi8 ji4 ee3 yi-3 ea-6 it-19 is-21 e-25 j-26 -39 u-39 a-52
й 11 igh39 ille36 ill32 us28 y25 ius24 j22 ij19 i15 ye10 ly9 hj8 js8 ll8 yh0 ch-5 ja-5 ei-9 yi-10 gi-13 -15 os-15 il-19 as-23 u-25 s-28 o-35 a-48 e-48 n-48
к 25 cqu61 que58 qu53 ck34 k29 cq28 cus28 ch26 q20 c19 ke-2 kh-5 x-6 g-24 -35
л 28 gli33 l29 lus23 ll14 le12 les11 hl6 gl-1 el-16 lo-18 al-25 la-25 -52
м 32 chik55 m34 mus28 me3 mm-4 n-25 k-40 t-41 -43
н 24 nus33 n26 ng20 nes14 gne13 gn11 ne8 nd2 nn2 nt0 ns-12 kn-15 m-40 -43
о 22 eaux68 ault49 o26 aud22 eau22 au7 oh4 ot3 ho2 ou-1 eu-4 aw-5 oo-13 oe-20 a-21 aa-27 u-30 -39 e-42 i-49
п 41 p43 pus37 pp22 pe14 po-4 pa-11 b-21 -56
р 25 r27 rus14 rd5 re4 rt-1 hr-15 er-17 rs-18 ar-20 ra-28 -48 n-48
с 24 sh30 s26 x26 sz17 ss8 ce6 z4 c-3 se-3 es-7 th-9 -43
т 29 ch36 th34 tus31 t30 tes18 the17 tte13 te11 tt1 ts-11 ta-24 d-27 s-39 -47
у 25 oux63 yama42 ou33 u29 wh22 out20 hou17 ois17 w15 oo14 ous11 hu5 ow5 oy1 oe0 uh0 we0 oi-8 o-11 y-24 -37 a-39 e-39 i-41
ф 43 phus67 ff54 f44 ph44 pho30 fe20 th15 v-3 ko-10 p-25 t-38 -64
х 30 chus68 ch48 kh38 h30 x14 j12 gh7 he-4 ho-4 g-5 ha-15 c-25 k-33 d-38 -46
ц 29 tz53 ts46 cz33 z30 q21 c19 tc0 cs-2 ca-3 t-5 ci-7 j-21 -29 g-29 s-33
ч 38 tsch93 tch61 cius57 ch56 cz52 tsj50 tx40 c27 cs23 ci20 tj19 zh14 kj10 tz8 ts2 ce-11 j-16 g-20 -36 s-38
ш 42 sch80 sche50 sh50 che46 ch44 sz41 stj40 rz20 sci20 s16 sc11 x4 ss-7 z-21 -56
щ 104 schtsch190 szcz140 stsch122 shch115 sch72 sc29 s-5
ъ 2 gy52 ie12 -3
ы 20 y34 i12 a-12 u-15 o-16 -31
ь -2 le10 j8 -2 l-4 y-4 i-5 hi-17 li-19 ri-20 h-25 d-37 s-43
э 15 e21 he13 ais7 a6 ay5 eh-2 ae-3 ha-3 ye-6 ai-7 oe-8 ey-9 et-10 oh-12 ac-14 ea-16 ah-20 ei-22 o-28 i-29 u-30 -51
ю 32 yu57 you54 ju53 lju51 yuu50 ugh37 ew35 yoo35 hu29 iu27 u24 uh20 ue17 gy12 yo12 uy11 jo9 y9 ho3 us3 ye3 eu2 ou-4 i-41 -65
я 27 ya51 ozan50 ja48 jah35 you32 hja31 ia26 yah25 gia23 la15 a6 ea2 ha-1 ah-2 as-10 e-15 y-18 -29 i-44
ё 25 ieux90 eux76 toki56 yo54 taka52 uij44 you42 jo37 ho28 eu26 ieu26 oeu24 oe21 oh19 o16 io6 u3 ui-6 e-8 i-23 a-37 -54
`;
