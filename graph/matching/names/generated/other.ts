/**
 * Learnt table of sounds (other), made by tools/learn-names.mjs; not to be edited. Source: Wikidata name
 * transliteration sets (CC0), 36000 pairs, those with lineShare below 0.3. Format: see table-text.ts.
 */
export const OTHER = `
a 11 a18 ard13 ar8 ah2 er0 ow0 ha-5 e-7 al-11 at-11 el-15 et-15 u-15 he-18 ad-19 o-19 as-22 or-22 -23 an-23 ra-27 c-32 i-35 r-49
b 29 ppe45 abb34 b33 pp33 pa28 ba27 aba23 bbe22 ebb22 uba22 be21 p20 bb19 abe18 bu18 pe16 abi11 ab10 ap6 bo-3 bi-4 pi-5 pr-5 eb-6 ib-6 br-7 av-9 v-14 k-41 -58
c 26 czy68 zcz68 jic58 tsc53 cz50 tzs48 tz44 tts35 c30 lso29 tra28 ts26 tc25 tre24 cs20 ch16 ci15 tr14 z12 j4 so-3 s-21 -34
d 23 d32 ada25 add25 ade23 da22 gto22 dus21 de20 dda19 edd19 adh18 dd18 des17 dha17 ard15 del13 ad12 du12 das11 tt11 to7 adi5 ed5 aad4 th4 dh2 t1 az0 di-1 do-2 ld-9 rt-9 te-9 id-11 nd-13 -26
e 4 e17 er16 yo14 ier12 je12 et2 ais0 jo0 eh-4 ie-4 o-5 ay-6 ur-6 he-7 or-7 ye-8 ho-9 -10 el-10 es-18 eu-18 a-21 ir-21 ar-22 u-23 ai-26 i-32 y-32 h-38 t-42 r-47
f 31 ff57 ffe56 uff52 aff46 for41 ugh40 ph39 ver39 pha38 f37 pho36 va34 lph33 fer32 fa29 phe29 eph28 v28 afa25 ve24 fe23 ave22 ava21 av20 eve18 ev16 eva15 ef13 af12 w9 wa9 fi7 fo7 ov6 we5 ew3 vi0 th-3 b-34 h-40 t-40 -58
g 19 gue34 g33 gu28 gui28 egg27 cho23 aga21 gg21 gh21 agu16 ag9 ga8 co7 go4 ko3 q-4 ge-5 h-8 eg-11 -14 k-19 c-26 d-27 t-36 s-43 e-47
h 10 ch36 ha27 che26 h24 cha20 he17 hou17 ham14 hu13 kh13 aha2 ho2 hi-1 ah-4 j-5 z-6 -10 a-18 e-26 g-26 c-36 s-42 t-43
i 5 i18 ey16 y11 hi10 ie5 ij1 ee-2 ch-7 -10 e-10 ig-11 ea-13 it-16 il-17 el-20 is-20 es-22 er-23 in-23 t-37 u-41 s-46
j 21 ajj55 dje50 qu45 dja41 ja40 cch38 ggi37 gg30 ky30 cke29 dj29 ge29 gui29 j29 ju29 je27 g26 zh25 aga23 age22 gu22 aj21 ga21 gh21 ch18 gi15 ck14 dz14 k13 ki10 ji9 ag3 z1 za0 ca-1 ig-1 c-8 d-14 t-15 -44
k 19 cqu63 que59 qui50 qu49 ck37 cch34 k28 ch26 eck26 ack25 cor24 cca21 ka20 c19 cke19 ca17 aka16 q15 co11 cc8 ke7 ake6 ak5 ko4 kk0 kh-1 x-1 ki-2 uk-3 ku-4 j-11 ac-12 g-16 -22 h-38
l 18 lle32 ell29 ll28 l24 lla24 all20 gli17 lus17 la16 le15 ala14 al11 el10 lli10 r10 ale9 lj8 gl-2 hl-4 re-5 li-6 il-10 rr-10 lo-14 ra-20 ri-21 -36 n-41 a-49
m 29 m32 ma31 man29 ama28 amm27 mme27 mou25 mus23 mma21 ham19 emm18 me18 mm18 uma18 ame15 mu14 am13 mo7 maa3 em2 mi-4 um-9 im-12 b-36 n-36 -53
n 18 n24 nus21 nne17 ng16 an15 ne13 ann11 ana10 ane9 in9 nna9 nn8 en7 na7 nes7 ine4 gn2 nd1 ny-3 un-4 on-7 nt-9 m-10 kn-11 ni-16 ns-18 -30 o-43 l-47 r-47 i-49
o 18 aux54 ugh35 ult29 o25 eau24 ow23 aud20 erg15 our12 aut10 er10 or10 mer9 ou6 oh5 ore5 au4 aw4 ot3 wa3 jo2 ho1 ur1 ol-1 u-2 og-9 eu-12 os-15 on-18 el-19 w-19 le-21 a-25 al-25 oe-25 an-28 ar-28 -30 e-34 l-37 i-47
p 40 pp49 ppe44 p42 rpe32 pe15 mp12 pr12 pi7 pa6 b-22
q 25 vic60 tch58 ch53 qu51 cch50 che48 dge46 qa46 sch46 uch44 zz43 aq40 gue40 gha39 rch38 cz35 akk33 cc30 dj29 c20 gu20 q20 tz19 ka17 j13 z10 ag8 ga8 ge6 ts6 ik4 k4 ak3 ki3 g-3 t-21 -44
r 19 r23 er20 arr19 ara18 lle17 ra15 ar14 ard14 ll12 re12 rra9 rre8 rd2 rri2 zh2 le1 ur1 l0 rt-6 ld-7 ro-11 ri-12 rr-12 ru-12 ge-14 rs-19 ir-20 j-21 z-28 n-42 -50
s 20 ass25 s25 sse24 rth21 x21 ss19 sz17 ssa15 sh14 th13 zz13 c10 ess10 z10 ce8 sso8 ace6 sa6 asa3 es1 us1 as0 se0 ac-2 rz-4 sc-5 su-5 is-10 q-10 ci-13 ca-19 -42
t 21 ght38 tte31 th29 t28 tt27 ch26 chi26 tta23 ett22 tus19 ta18 att17 te17 ata11 tes11 tha11 ate6 at2 dt2 do-9 to-11 tu-12 et-15 ti-15 ts-15 it-16 d-19 c-21 -23 s-46
u 6 oux56 ou27 u23 wh15 oo9 ew3 w3 hu1 uh-1 we-2 or-3 ur-4 ul-6 o-7 -8 ue-9 ut-9 oe-10 er-14 ol-18 y-31 v-32 e-34 r-39
v 34 jew62 yev61 qu49 v37 iew36 w35 ave31 ve3 vi3 u-14 f-18 b-20 -55
w 17 qua47 awa38 ou29 ugh27 owe26 wa26 ow23 oua21 o20 w20 wi18 u17 v16 wo15 eau13 we12 wh11 aou10 aw10 ois10 vi7 oo6 au5 ot-6 hu-8 ua-10 va-10 oh-11 oe-12 us-12 eu-13 or-13 ho-14 ue-16 ma-18 oa-23 b-32 e-43 l-43 -44
x 19 sch64 ch41 sh40 x32 sha27 ss25 th23 kh21 s16 c11 h9 sc8 se8 rc7 he5 ce4 si4 z-5 g-15 -49
y 10 ill25 aya24 iya22 y20 i17 aye16 j14 iye13 ya13 ey12 ij11 ja11 e9 ay8 ie4 us4 ye4 ia3 ier1 je0 yi-2 ei-4 ai-9 er-10 ea-12 et-13 ee-15 eh-19 is-20 le-22 -26 h-29 ae-31 u-31 a-45
z 23 zza52 azz50 izz46 zz43 dze38 ggi38 aza36 z36 zha33 za32 ze28 j27 tz26 dz25 the21 zu21 az18 gi18 ge17 rz17 dj15 cz14 zh14 sz12 ese11 zi11 zs11 se10 jo9 es8 s7 oz5 ez3 g2 x2 ts0 tr-3 sa-4 c-6 is-13 -38
`;
