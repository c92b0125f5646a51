/**
 * How common a name is, by consonant skeleton: occurrences per 10,000 persons. Frozen with the model version, so that
 * a score does not depend on what else was loaded (matching rules §7.7).
 *
 * Counted once over the main names of 4,575 persons on the UN consolidated list (730) and the OFAC SDN list (3,845);
 * only what 30 in 10,000 or more carry. It leans to the cultures on those lists: a count of the live population
 * replaces it with the next model version.
 */
import type { Token } from '../normalise/index.ts';

const COUNTED =
  'mhmt 1082 l 483 hmt 479 hsn 411 mr 398 st 297 s 289 sl 267 ptl 230 prhm 230 js 223 ls 184 rs 184 mn ' +
  '173 ltkrt 155 jn 151 sn 149 r 138 km 138 sng 133 t 127 n 125 sm 120 ntn 109 sk 107 krls 107 h 105 ' +
  'kn 103 skr 103 prs 103 gnsls 103 mrn 101 sr 98 sf 98 trs 96 pt 96 ms 94 kng 94 slm 94 ptlrhmn 94 ' +
  'lprt 92 mstf 90 ps 90 lksntr 90 vktr 85 tn 85 grs 85 k 83 trt 83 ln 81 lps 81 tr 79 hn 79 lst 79 ' +
  'nsr 77 ng 77 hj 77 slmn 72 ntr 72 ptr 72 jrg 72 rt 70 tl 70 snss 70 mt 68 ml 68 sml 68 mnl 68 ns 66 ' +
  'psr 66 nm 66 rtrgs 66 srg 66 ss 63 p 63 sp 63 ft 61 pk 61 jng 61 klt 61 hrnnts 61 kr 59 jml 57 hsm ' +
  '57 m 57 rmrs 57 jm 55 trk 55 lt 55 g 52 srn 52 tjss 52 gn 50 tp 50 gl 50 mgl 50 ts 50 lg 50 vl 50 ' +
  'flrs 50 lks 50 jl 48 rn 48 ngl 48 fs 48 gms 48 gr 48 vltmr 48 mj 48 png 46 tmtr 46 ltn 46 ppkr 46 ' +
  'lns 46 jr 46 fsl 46 rl 46 vlns 46 jhn 46 smr 44 lr 44 rst 44 krm 44 ksm 44 j 44 mln 44 jss 44 ' +
  'lksntrvs 44 prsn 42 nr 42 ll 42 kt 42 pl 42 frnssk 42 lvr 42 frnnt 42 mrs 42 rmn 42 tm 39 ht 39 mht ' +
  '39 lsr 39 pr 39 rtr 39 vn 39 nrk 39 mkl 37 gns 37 mhsn 37 knt 37 rp 37 tmn 37 kll 37 srf 37 mtn 37 ' +
  'pn 37 mrtns 37 lvrs 37 rng 35 kl 35 spt 35 ptlktr 35 hkn 35 ptlss 35 gtrs 35 vrgs 35 jvr 35 vltmrvs ' +
  '35 mnts 33 lfrt 33 stm 33 ktr 33 gs 33 ntl 33 tt 33 mlk 33 jt 33 lhsn 33 stl 33 ssr 33 sgr 33 kstl ' +
  '33 sltn 31 th 31 rf 31 thr 31 lpt 31 ktf 31 kml 31 pnmhmt 31 mnr 31 rpn 31 ptlslm 31 klf 31 pnt 31 ' +
  'smn 31 hktr 31 slsr 31 flks 31 lfns 31 tnl 31' +
  '';

const TABLE = new Map<string, number>();
{
  const words = COUNTED.trim().split(/\s+/);
  for (let i = 0; i < words.length; i += 2) TABLE.set(words[i] as string, Number(words[i + 1]) / 10_000);
}

/** Share of persons with a name that sounds like this one; `unknown` for names outside the table. */
export function nameFrequency(token: Token, unknown: number): number {
  const counted = TABLE.get(token.skeleton);
  if (counted !== undefined) return counted;
  // Short skeletons collide, long ones hardly: the tail of the counted lists falls by half per letter.
  const letters = token.skeleton.length;
  return letters <= 2 ? unknown * 3 : letters >= 5 ? unknown / 2 : unknown;
}
