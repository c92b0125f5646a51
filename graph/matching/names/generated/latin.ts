/**
 * Learnt table of sounds (latin), made by tools/learn-names.mjs; not to be edited. Source: Wikidata name
 * transliteration sets (CC0), 72000 pairs, those with lineShare below 0.3. Format: see table-text.ts.
 */
export const LATIN = `
a 20 a21 ah-12 u-30 e-33 o-38 -45 i-51
b 33 ppe38 b36 abb28 pp23 aba21 pa21 uba19 ba18 abe16 be13 p11 pe11 ap6 bu5 ab4 pi-7 bi-9 ib-12 -69
c 33 c34 tsc32 tc1 ch-4 k-18 s-41 -53
d 30 d34 ada21 add20 ade17 da13 the13 de11 aad3 ad3 ed-2 du-4 az-7 do-12 di-14 -33 t-39
e 22 e24 yo6 je5 ier4 ye-5 et-10 ie-12 eh-17 he-17 a-23 o-29 i-34 u-37 -47
f 36 ffe53 aff47 ff46 f42 ph30 va30 pha29 afa27 phe27 ava24 fa20 av19 v19 ave18 ve18 fe15 eva12 ev11 af9 ef6 wa4 we2 w0 ew-1 vi-1 aw-3 th-8 -62
g 35 g37 gue22 gu15 gh11 aga4 ag0 h-14 -55
h 21 h31 ch24 che20 ha15 aha10 he5 hu-4 z-6 ho-12 ah-15 hi-15 -20 a-21 j-22 e-25 g-33 s-36 u-40 c-41 i-43
i 23 i24 ey3 hi-3 y-3 ie-8 ee-11 ea-20 e-38 -49
j 37 ajj48 dje45 j45 dja35 adj33 ja29 aja26 ge23 age22 aje22 aga21 dj20 ju18 zh17 ga16 gg16 g14 gar13 je12 ag10 gaa8 gi8 aj3 gu3 ch2 za-4 ig-5 ca-7 z-14 c-21 y-31 i-37 -59
k 25 qu40 k32 cch28 ck24 ack22 cke20 eck19 cca15 ch15 aka14 ka12 ca11 c9 q8 ke-1 ak-3 ac-7 co-8 x-9 ki-12 j-13 g-23 -28
l 26 l29 lle24 ell19 lla18 all17 ala10 ll10 ale6 la5 al3 le3 el0 hl-11 il-20 li-20 r-35 -42 a-54
m 31 m33 ama24 amm22 ma21 man20 mme19 mma15 uma15 ame11 me7 am6 maa1 mu1 mm-6 em-8 mo-8 mi-15 n-39 -59
n 24 n26 nus14 ann7 nne7 an6 ana5 ane4 ng4 ne1 nna1 na-2 en-6 gn-7 in-9 nn-9 -55
o 25 o27 eau10 au-8 ho-13 ot-14 oh-15 a-37 u-41 e-48 -50
p 42 p42 pe0 po-3 f-23 -66
q 48 q63 qu50 gha43 gue43 qa41 akk37 gu23 ka19 ag13 ga10 ik8 oc8 ak7 k1 g-6 c-16
r 24 r26 ara11 arr7 er6 ra2 ar1 re-3 rd-12 ur-12 rt-16 l-37 -54
s 24 s27 ass19 sse14 sh10 x10 ssa6 c2 sz1 asa0 z0 ce-3 ss-3 ac-4 sa-6 as-9 es-10 se-10 su-15 is-23 -48
t 26 t30 tte22 ch18 th17 att14 tta14 ata6 ta6 te5 ate2 tt0 at-10 -30 c-30 d-35
u 30 u32 ou17 wh7 oo-2 w-2 oe-20 o-26 -46 e-46
v 38 v40 qu37 w23 ff15 ve0 u-24 f-28 b-32 -60
w 21 qua49 awa37 w35 ugh28 ou27 owe26 oua21 ow19 o17 ous17 wa17 aou15 u14 eau12 au8 oo7 wo6 ois5 aw4 ot3 uu-7 hu-8 eu-9 us-9 oe-10 ua-10 og-11 or-11 uo-11 oh-12 so-12 os-14 ue-14 ho-16 v-19 oa-21 oi-23 e-36 a-46 -54
x 65 x66 ks13
y 15 y31 igh23 aya22 iya19 aye15 ill14 i12 ey9 ja8 j7 ya6 e5 ij4 ie3 ei2 ia2 us2 je-1 ay-2 ye-2 ai-3 el-3 ee-6 et-6 yi-8 ea-12 er-13 hi-14 it-16 ll-16 is-18 le-20 es-21 il-21 en-24 ae-25 -30 h-31 u-34 l-36 a-39 o-49
z 34 zza45 azz42 z42 izz37 aza32 zz27 zha26 ggi25 za20 j18 ze16 rz10 az8 zu6 gi4 ese3 ge2 se1 es0 jo0 s-1 g-3 sz-3 x-4 zi-7 th-9 sa-12 c-20 r-48 -53
`;
