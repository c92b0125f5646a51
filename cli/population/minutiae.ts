/**
 * Fingers that belong to nobody: a cloud of minutiae along an invented flow of ridges, written as a record of ISO/IEC
 * 19794-2:2005. An impression of a finger is turned, moved and shaken, loses some minutiae and gains false ones.
 *
 * Each record says what it is in a field of its own: extended data of the first type that the standard leaves to vendors
 * hold the word SYNTHETIC.
 */
import type { FingerPosition } from '../../graph/model/record.ts';
import { type Random, stream } from './random.ts';

/** Pixels of the image that it would come from, and of a centimetre: 500 dots an inch. */
const WIDTH = 300;
const HEIGHT = 400;
const PER_CM = 197;
const LEAST_APART = 14;
const MINUTIAE = { low: 32, high: 46 };

/** Mild enough that every two impressions of one finger are a hit: the truth of the population says so. */
const IMPRESSION = { turned: 0.25, moved: 8, shaken: 1.2, bent: 0.06, lost: 0.07, gained: 2 };

interface Minutia {
  x: number;
  y: number;
  /** Radians, counter-clockwise as seen, like ISO/IEC 19794-2. */
  angle: number;
  isEnding: boolean;
}

/** The finger itself: the same for the same words. */
function fingerOf(seed: number, source: string): Minutia[] {
  const random = stream(seed, `finger/${source}`);
  const count = random.int(MINUTIAE.low, MINUTIAE.high);
  const [coreX, coreY] = [WIDTH / 2 + 20 * random.normal(), HEIGHT / 2 + 25 * random.normal()];
  // Arch, loop, whorl; with a wave of its own each, or all fingers would have half of their pattern in common.
  const rounds = random.pick([0, 0.5, 1]);
  const tilt = 0.5 * random.normal();
  const [waveX, waveY, phase] = [random.normal(), random.normal(), 2 * Math.PI * random.next()];
  const found: Minutia[] = [];
  for (let tries = 0; found.length < count && tries < 5_000; tries++) {
    const [x, y] = [WIDTH * random.next(), HEIGHT * random.next()];
    const inside = ((x - WIDTH / 2) / (WIDTH / 2)) ** 2 + ((y - HEIGHT / 2) / (HEIGHT / 2)) ** 2 < 0.95;
    if (!inside || found.some((other) => Math.hypot(other.x - x, other.y - y) < LEAST_APART)) continue;
    // A minutia points along the ridges, either way.
    const wave = 0.5 * Math.sin((2 * Math.PI * (waveX * x + waveY * y)) / HEIGHT + phase);
    const along = rounds * (Math.atan2(-(y - coreY), x - coreX) + Math.PI / 2) + tilt + wave;
    found.push({ x, y, angle: along + (random.chance(0.5) ? Math.PI : 0), isEnding: random.chance(0.6) });
  }
  return found;
}

/**
 * One impression of a finger as a record of ISO/IEC 19794-2:2005 with one view.
 * @param source whose finger, of which position: the same words give the same finger
 */
export function impression(seed: number, source: string, position: FingerPosition, random: Random): Buffer {
  const turn = IMPRESSION.turned * (2 * random.next() - 1);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [dx, dy] = [IMPRESSION.moved * random.normal(), IMPRESSION.moved * random.normal()];
  const kept = fingerOf(seed, source).flatMap((minutia): Minutia[] => {
    if (random.chance(IMPRESSION.lost)) return [];
    const [x, y] = [minutia.x - WIDTH / 2, minutia.y - HEIGHT / 2];
    return [
      {
        x: WIDTH / 2 + cos * x + sin * y + dx + IMPRESSION.shaken * random.normal(),
        y: HEIGHT / 2 - sin * x + cos * y + dy + IMPRESSION.shaken * random.normal(),
        angle: minutia.angle + turn + IMPRESSION.bent * random.normal(),
        isEnding: minutia.isEnding,
      },
    ];
  });
  for (let n = 0; n < IMPRESSION.gained; n++)
    kept.push({
      ...{ x: WIDTH * random.next(), y: HEIGHT * random.next() },
      ...{ angle: 2 * Math.PI * random.next(), isEnding: random.chance(0.6) },
    });
  return written(
    kept.filter(({ x, y }) => x >= 0 && x < WIDTH && y >= 0 && y < HEIGHT),
    position,
  );
}

const POSITIONS: readonly FingerPosition[] = ['R1', 'R2', 'R3', 'R4', 'R5', 'L1', 'L2', 'L3', 'L4', 'L5'];
const HEADER = 24;
const VIEW = 4;
const MINUTIA = 6;
/** Of the view. */
const QUALITY = 80;
/** Quality of a minutia: not stated. */
const UNKNOWN = 0;
/** Extended data: type (from 0x0100 on the vendor's own), length with these four bytes, content. */
const VENDOR_DATA = 0x0100;
export const MARK = 'SYNTHETIC';
const AREA = 4 + MARK.length;

function written(minutiae: readonly Minutia[], position: FingerPosition): Buffer {
  const record = Buffer.alloc(HEADER + VIEW + MINUTIA * minutiae.length + 2 + AREA);
  record.write('FMR\0 20\0', 0, 'latin1');
  record.writeUInt32BE(record.length, 8);
  record.writeUInt16BE(WIDTH, 14);
  record.writeUInt16BE(HEIGHT, 16);
  record.writeUInt16BE(PER_CM, 18);
  record.writeUInt16BE(PER_CM, 20);
  record.writeUInt8(1, 22);
  record.writeUInt8(POSITIONS.indexOf(position) + 1, HEADER);
  record.writeUInt8(QUALITY, HEADER + 2);
  record.writeUInt8(minutiae.length, HEADER + 3);
  for (const [n, { x, y, angle, isEnding }] of minutiae.entries()) {
    const at = HEADER + VIEW + MINUTIA * n;
    record.writeUInt16BE(((isEnding ? 1 : 2) << 14) | Math.round(Math.min(x, WIDTH - 1)), at);
    record.writeUInt16BE(Math.round(Math.min(y, HEIGHT - 1)), at + 2);
    const full = ((angle % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
    record.writeUInt8(Math.round((full * 128) / Math.PI) % 256, at + 4);
    record.writeUInt8(UNKNOWN, at + 5);
  }
  const extended = HEADER + VIEW + MINUTIA * minutiae.length;
  record.writeUInt16BE(AREA, extended);
  record.writeUInt16BE(VENDOR_DATA, extended + 2);
  record.writeUInt16BE(AREA, extended + 4);
  record.write(MARK, extended + 6, 'latin1');
  return record;
}
