/**
 * Learnt table of sounds (arabic), made by tools/learn-names.mjs; not to be edited. Source: Wikidata name
 * transliteration sets (CC0), 15563 pairs, those with lineShare below 0.3. Format: see table-text.ts.
 */
export const ARABIC = `
ء 7 a16 -17
آ 12 a17 aa17 e-8 -27
أ 6 a16 -11 u-14 e-18 o-20 i-37
ؤ 5 ao28 w23 u8 o5 -24
إ 4 e15 i8 ae-8 -11 a-14
ئ 4 ae19 i11 y11 e10 -16
ا 12 a19 ah-11 -18 u-21 ha-23 o-26 i-28 e-29
ب 29 ppe51 pp42 ball40 b31 be30 p30 bb26 pe23 ba21 bu21 ebb21 pa14 bo7 bi6 po6 pi3 pu3 eb-5 iv-9 ib-11 v-24 f-28 -56
ة 14 iye41 ah32 eh23 ya18 a17 et6 at5 e-9 h-17 -29
ت 19 ight52 ette48 tte40 ght36 tt33 t28 te25 ett23 th20 ta7 dt1 tu0 to-2 ti-5 it-12 at-15 -17 et-18 c-19 d-34
ث 52 the63 th61 thu57 tha51 z10 t-14 s-18
ج 28 dsch78 ajj54 dje49 dja41 ge36 j35 ja34 ju34 je32 dj30 gg30 zh30 gui29 g28 gi20 ji20 ch14 ga13 gu13 zs13 jo7 go4 z2 ca-4 c-6 -66
ح 26 oham72 uha41 ha40 ah32 hu27 h22 ch21 ho21 he17 uh15 hi10 -49
خ 45 khou79 rokh76 kha67 khu59 khe58 kh57 akh50 kho50 ch49 ach44 j25 x19 h-3 g-6
د 30 llah42 d33 de31 dd26 deh19 add17 da17 du17 di10 ade9 do9 ud-1 ad-2 ed-4 ds-10 t-34 -55
ذ 28 athe82 the73 dh36 az35 th33 da27 z17 d3
ر 22 er27 r24 re17 rre17 ard16 rr15 rri8 ra6 arr5 ar1 ri0 ur-2 ru-3 ro-4 rt-13 or-20 -52
ز 29 zz54 z39 ze35 za32 zu30 zh28 cz22 zi21 sz20 se16 s13 zo13 es11 gs6 iz5 j-11 -54
س 22 sse35 xe29 ss28 s26 x24 assa23 ce18 ess17 sz17 se15 ass13 su12 ssa11 ssi7 us6 sa5 es4 c3 cy3 ci1 ase-2 z-2 ze-2 so-3 si-5 is-6 -50
ش 38 wicz92 sch69 sche69 che56 ch55 esch54 isch53 scha53 sh47 sha46 chi43 she41 cha38 shu36 cci33 shi33 xi30 ic19 c17 sz17 ash14 cs7 sc7 ce6 s4 ci1 q-2 se-4 z-24 -54
ص 20 assi65 ass46 sse43 sa33 ase31 s19 us19 so16 os15 as14 se14 c-8
ض 20 adh60 dha57 dh46 ad38 d12 z12
ط 23 atta62 ta37 ut32 t25 th21 to17 at13
ظ 19 az50 dh40 th38 z20 d8
ع 7 abde72 a16 ab11 ou10 u-2 aa-7 ae-7 e-7 o-13 -17 i-25
غ 34 ghan54 gha48 ghe45 ugh45 gge41 agh40 gh39 gue37 gho36 g35 gu35 gg32 ghi31 ge20 ga16 go14 eg9 r-27 -64
ف 32 ffe59 ff55 jev44 ph36 v35 f33 phe32 fe28 ve28 fa25 ev19 pf19 ave18 w15 ef13 va12 we10 fu9 vi9 fi4 ov2 av-1 af-4 -51
ق 22 qu59 gue58 qa54 egh51 uq50 akk46 con45 iq43 q42 aq41 gh37 gu35 ka27 ku23 ga22 uk21 ik20 kh19 k17 oc15 g13 ki13 c-5 -39
ك 24 cchi63 que63 acch52 qu49 ck39 cke36 eck31 cch30 k29 ch25 cca22 gke22 c20 cc20 ikk20 ke18 che17 q17 ka16 kk14 ku12 ca9 ki8 ake7 co4 kh2 uk0 x-1 ga-7 ak-9 ko-9 ok-10 g-14 -39
ل 21 well55 ell38 lle38 oule38 ll34 l26 le23 el16 lli11 la10 li5 lla4 ale2 hl0 gl-4 al-7 lo-7 il-10 ul-11 -25 r-47
م 28 mme35 amma34 m31 mou30 ma27 me27 mm22 mu19 man18 amm17 meu15 mo15 mi10 em1 am0 um-2 hm-4 im-6 om-14 -49
ن 22 enne31 n25 nne20 ne19 nn19 en14 in9 ene5 ine4 an3 gn3 ane1 un-4 na-5 on-5 ni-7 nh-11 no-19 -49
ه 21 he30 h28 ha27 hu21 ho14 er10 et10 hi5 eh4 ah0 e-3 t-15 -30 a-33
و 19 augh53 ou31 ow23 owe23 o21 u19 awa18 wa18 wo17 w16 aw15 we15 eau14 aud13 ois5 au0 oo0 wi0 hu-5 ho-6 oh-6 ot-7 uh-10 v-11 oe-14 ue-15 -38
ى 10 a13 i12 y10 e-6
ي 12 i18 y17 ey13 e11 ay8 ye8 ie5 j3 je2 yi1 ij-1 ei-4 ee-5 ai-8 ya-11 ea-21 le-22 -27
ی 12 i20
`;
