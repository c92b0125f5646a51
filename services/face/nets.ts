/**
 * The networks of `@vladmandic/face-api` on the WebAssembly backend of TensorFlow.js: SSD and tiny detector, 68 landmarks,
 * descriptor of 128 numbers. They hold the thread while they work: never in a process that answers others.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Picture } from './decode.ts';
import type { Chip, Point } from './geometry.ts';

const require = createRequire(import.meta.url);

export interface FaceBox {
  x: number;
  y: number;
  width: number;
  height: number;
  /** 0..1, of the detector. */
  confidence: number;
}

type FaceApi = typeof import('@vladmandic/face-api/dist/face-api.node-wasm.js');
type Tf = typeof import('@tensorflow/tfjs');

/** Of the 68 landmarks: corners of the eyes and base of the nose, and the same in a mirror. */
const FIVE = [36, 39, 42, 45, 33];
const FIVE_MIRRORED = [45, 42, 39, 36, 33];
/** Detections below are not told. */
const LEAST_CONFIDENCE = 0.2;
const MOST_FACES = 5;
const TINY_INPUT = 416;

export class FaceNets {
  readonly #api: FaceApi;
  readonly #tf: Tf;

  private constructor(api: FaceApi, tf: Tf) {
    this.#api = api;
    this.#tf = tf;
  }

  /** Loads the networks from the package; about a second. */
  static async load(): Promise<FaceNets> {
    const tf: Tf = require('@tensorflow/tfjs');
    const wasm = require('@tensorflow/tfjs-backend-wasm');
    wasm.setWasmPaths(`${dirname(require.resolve('@tensorflow/tfjs-backend-wasm'))}/`);
    wasm.setThreadsCount(1);
    const api: FaceApi = require('@vladmandic/face-api/dist/face-api.node-wasm.js');
    tf.enableProdMode();
    await tf.setBackend('wasm');
    await tf.ready();
    const models = join(dirname(require.resolve('@vladmandic/face-api/package.json')), 'model');
    const { ssdMobilenetv1, tinyFaceDetector, faceLandmark68Net, faceRecognitionNet } = api.nets;
    for (const net of [ssdMobilenetv1, tinyFaceDetector, faceLandmark68Net, faceRecognitionNet])
      await net.loadFromDisk(models);
    return new FaceNets(api, tf);
  }

  /** Faces of a picture, the most confident first; the tiny detector finds faces that the other one misses. */
  async detect(picture: Picture, isTiny = false): Promise<FaceBox[]> {
    const { SsdMobilenetv1Options, TinyFaceDetectorOptions } = this.#api;
    const options = isTiny
      ? new TinyFaceDetectorOptions({ inputSize: TINY_INPUT, scoreThreshold: LEAST_CONFIDENCE })
      : new SsdMobilenetv1Options({ minConfidence: LEAST_CONFIDENCE, maxResults: MOST_FACES });
    const tensor = this.#tf.tensor3d(picture.rgb, [picture.height, picture.width, 3], 'int32');
    const found = await letGo(tensor, () => this.#api.detectAllFaces(tensor as never, options).run());
    return found
      .map(({ box: { x, y, width, height }, score }) => ({ x, y, width, height, confidence: score }))
      .sort((p, q) => q.confidence - p.confidence);
  }

  /** Corners of the eyes and base of the nose of the face that a chip shows, as places in the picture. */
  async pointsOn(chip: Chip): Promise<Point[]> {
    const tensor = this.#chipTensor(chip);
    const { faceLandmark68Net } = this.#api.nets;
    const found = await letGo(tensor, () => faceLandmark68Net.detectLandmarks(tensor as never));
    const { positions } = found as unknown as { positions: Point[] };
    return (chip.isMirrored ? FIVE_MIRRORED : FIVE).map((i) => {
      const { x, y } = positions[i] as Point;
      return chip.inPicture({ x, y });
    });
  }

  /** The descriptor of a chip, as the network gives it. */
  async describe(chip: Chip): Promise<Float32Array> {
    const tensor = this.#chipTensor(chip);
    const { faceRecognitionNet } = this.#api.nets;
    return (await letGo(tensor, () =>
      faceRecognitionNet.computeFaceDescriptor(tensor as never),
    )) as Float32Array;
  }

  #chipTensor({ rgb, size }: Chip) {
    return this.#tf.tensor3d(rgb, [size, size, 3]);
  }
}

/** Does `work` on a tensor, whose memory is given back also where it fails. */
async function letGo<T>(tensor: { dispose(): void }, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    tensor.dispose();
  }
}
