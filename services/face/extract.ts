/**
 * From an image to a face template: find the face, bring it into position, judge it, describe it. The descriptor is the
 * mean over the chip and its mirror image, of length 1.
 */
import { decode, framed, type Picture, turned } from './decode.ts';
import { Chip, fitFace, misfit, type Point, type Similarity } from './geometry.ts';
import type { FaceBox, FaceNets } from './nets.ts';
import { FaceProblem } from './problem.ts';
import { type FaceQuality, judge } from './quality.ts';

export interface FaceTemplate {
  /** 128 numbers of length 1. */
  vector: Float32Array;
  quality: FaceQuality;
}

interface Found {
  /** The image, turned if it had to be. */
  image: Picture;
  /** The picture in which the face was found, and how many of its pixels make one of the image. */
  picture: Picture;
  scale: number;
  box: FaceBox;
  rivals: number;
}

/** Confidence at which no other way of looking is tried, and below which a turned image is. */
const SURE = 0.75;
const DOUBTFUL = 0.5;
/** Share of the face's area from which another face makes it unclear whose image it is. */
const RIVAL_AREA = 0.5;
/** Pixels of the side of a face in the picture that points and chips are taken from, and the margin of that picture. */
const FACE_SIDE = 240;
const MARGIN = 0.1;
const MOST_SIDE = 4096;
/** Pixels of the chips for landmarks and descriptor, and their margins as shares of the face. */
const POINTS_CHIP = { size: 224, margin: 0.35 };
const CHIP = { size: 150, margin: 0.25 };

interface Look {
  side: number;
  margin: number;
  isTiny: boolean;
}

/**
 * Each fills the input of its detector. The tiny one needs a third of the time and is sure of most portraits; tight crops
 * need a margin of repeated edge around them, small faces in a large scene do not.
 */
const LOOKS: readonly Look[] = [
  { side: 260, margin: 0.3, isTiny: true },
  { side: 232, margin: 0.6, isTiny: false },
  { side: 512, margin: 0, isTiny: false },
];

/** Throws FaceProblem where no template may be made (Regulation (EU) 2019/817 Art 13(3)). */
export async function extractFace(bytes: Uint8Array, nets: FaceNets): Promise<FaceTemplate> {
  const image = await decode(bytes);
  const face = await inFittingScale(await findFace(image, nets));
  const first = await nets.pointsOn(new Chip(face.picture, squareOf(face.box), POINTS_CHIP.size, 0));
  const points = await againOnChip(face.picture, first, nets);
  const fit = fitFace(points);
  const chip = new Chip(face.picture, fit, CHIP.size, CHIP.margin);
  const quality = judge({
    confidence: face.box.confidence,
    // The first points stray on a profile, the second ones settle: the worse of the two tells.
    misfit: Math.max(misfit(first, fitFace(first)), misfit(points, fit)),
    eyes: eyesApart(points) / face.scale,
    chip,
  });
  if (face.rivals > 0) throw new FaceProblem('SEVERAL_FACES', 'the image shows several faces of one size');
  if (!quality.isEnough) throw new LowQuality(quality);
  const mirrored = new Chip(face.picture, fit, CHIP.size, CHIP.margin, true);
  return { vector: unitMean(await nets.describe(chip), await nets.describe(mirrored)), quality };
}

/** Below the minimum: the quality says in which part. */
export class LowQuality extends FaceProblem {
  readonly quality: FaceQuality;

  constructor(quality: FaceQuality) {
    super('LOW_QUALITY', `below the minimum: ${quality.reasons.join(', ')}`);
    this.quality = quality;
  }
}

async function findFace(image: Picture, nets: FaceNets): Promise<Found> {
  let best: Found | undefined;
  const look = async (upright: Picture, at: Look) => {
    const picture = await framed(upright, at.side, at.margin);
    const boxes = await nets.detect(picture, at.isTiny);
    const box = largest(boxes);
    if (box === undefined || box.confidence <= (best?.box.confidence ?? 0)) return;
    const scale = at.side / Math.max(upright.width, upright.height);
    best = { image: upright, picture, scale, box, rivals: rivalsOf(box, boxes) };
  };
  for (const at of LOOKS) {
    await look(image, at);
    if (best !== undefined && best.box.confidence >= SURE) return best;
  }
  if (best === undefined || best.box.confidence < DOUBTFUL)
    for (const degrees of [90, 270, 180]) await look(await turned(image, degrees), LOOKS[0] as Look);
  if (best === undefined) throw new FaceProblem('NO_FACE', 'no face was found');
  return best;
}

/** Of the confident ones the largest, else the most confident. */
function largest(boxes: readonly FaceBox[]): FaceBox | undefined {
  const sure = boxes.filter(({ confidence }) => confidence >= SURE);
  if (sure.length === 0) return boxes[0];
  return sure.reduce((best, box) => (areaOf(box) > areaOf(best) ? box : best));
}

function rivalsOf(face: FaceBox, boxes: readonly FaceBox[]): number {
  return boxes.filter(
    (box) =>
      box !== face &&
      box.confidence >= SURE &&
      areaOf(box) >= RIVAL_AREA * areaOf(face) &&
      overlap(box, face) < RIVAL_AREA,
  ).length;
}

const areaOf = ({ width, height }: FaceBox) => width * height;

/** Share of the smaller box that lies in the other. */
function overlap(a: FaceBox, b: FaceBox): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return (Math.max(0, width) * Math.max(0, height)) / Math.min(areaOf(a), areaOf(b));
}

/** The image once more in a scale in which the face has the size that points and chips are taken from. */
async function inFittingScale(found: Found): Promise<Found> {
  const { image, picture, scale, box } = found;
  const longest = Math.max(image.width, image.height);
  const side = Math.min(
    MOST_SIDE,
    Math.round((longest * scale * FACE_SIDE) / Math.max(box.width, box.height)),
  );
  const by = side / longest / scale;
  const [old, edge] = [(picture.width - image.width * scale) / 2, Math.round(MARGIN * side)];
  return {
    ...found,
    picture: await framed(image, side, MARGIN),
    scale: side / longest,
    box: {
      x: (box.x - old) * by + edge,
      y: (box.y - old) * by + edge,
      width: box.width * by,
      height: box.height * by,
      confidence: box.confidence,
    },
  };
}

/** The square around a box, as a chip has it. */
function squareOf({ x, y, width, height }: FaceBox): Similarity {
  const side = Math.max(width, height);
  return { a: side, b: 0, dx: x + (width - side) / 2, dy: y + (height - side) / 2 };
}

/** The points once more where the face stands upright and in the middle, seen as it is and in a mirror. */
async function againOnChip(picture: Picture, points: readonly Point[], nets: FaceNets): Promise<Point[]> {
  const { size, margin } = POINTS_CHIP;
  const fit = fitFace(points);
  const seen = await nets.pointsOn(new Chip(picture, fit, size, margin));
  const mirrored = await nets.pointsOn(new Chip(picture, fit, size, margin, true));
  return seen.map(({ x, y }, i) => {
    const other = mirrored[i] as Point;
    return { x: (x + other.x) / 2, y: (y + other.y) / 2 };
  });
}

/** Pixels between the middles of the eyes. */
function eyesApart(points: readonly Point[]): number {
  const [outer, inner, innerOther, outerOther] = points as [Point, Point, Point, Point];
  const dx = (innerOther.x + outerOther.x - outer.x - inner.x) / 2;
  const dy = (innerOther.y + outerOther.y - outer.y - inner.y) / 2;
  return Math.hypot(dx, dy);
}

function unitMean(a: Float32Array, b: Float32Array): Float32Array {
  const sum = a.map((value, i) => value + (b[i] as number));
  const length = Math.hypot(...sum);
  return sum.map((value) => value / length);
}
