/**
 * The inner loop of the exact scan, as a WebAssembly function with 128-bit vectors: eight 16-bit products an instruction,
 * where JavaScript has one number at a time, and several probes in one walk, so that a row comes from memory once for all
 * of them. It sorts out what cannot reach the threshold; what it lets through is compared in full by the caller, so its
 * rounding may let too much through and never too little.
 *
 * The module is put together below, instruction by instruction, for one number of dimensions:
 *
 *   scan(heads, rests, lengths, rows, probes, least, out) → count
 *
 * heads, rests: the first components of the vectors and the others, int16, one row after the other; lengths: float32,
 * length of the rest of each vector; probes: four vectors, int16, one after the other, then the lengths of their four
 * rests, float32; out: int32 for each row that passes for a probe or more, 16 times the row plus one bit for each of these
 * probes (the lowest for the first). A row passes when the inner product of the heads, plus the most that the rests can
 * add (the product of their lengths, Cauchy-Schwarz), and then the whole inner product, are at least `least`.
 */

/** A component of a unit vector times this is its 16-bit form; sums of products then fit 32 bits (Cauchy-Schwarz). */
export const SCALE = 32767;
/** Probes of one walk. */
export const PROBES = 4;
const LANES = 8;

/**
 * Components in the head of a vector. Of strangers' rows (cosine 0 ± 1/√128) a head of one half lets one in 18 through
 * at a cosine of 0.6, nine sixteenths one in 140.
 */
export const headLength = (dimensions: number) => Math.ceil((dimensions * 9) / 16 / LANES) * LANES;
/** Bytes of the probes of one walk. */
export const probeBytes = (dimensions: number) => PROBES * (2 * dimensions + 4);

export type ScanFunction = (
  heads: number,
  rests: number,
  lengths: number,
  rows: number,
  probes: number,
  least: number,
  out: number,
) => number;

interface WasmMemory {
  readonly buffer: ArrayBuffer;
}

/** The part of the interface that is used; the compiler's library for servers has no types of it. */
declare const WebAssembly: {
  Memory: new (options: { initial: number }) => WasmMemory;
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  Instance: new (
    module: object,
    imports: { env: { memory: WasmMemory } },
  ) => { exports: { scan: ScanFunction } };
};

const PAGE_BYTES = 65_536;
const compiled = new Map<number, object>();

/** Memory of at least `bytes`, and the scan over it. `dimensions` is a multiple of eight, 24 or more. */
export function openScan(dimensions: number, bytes: number): { buffer: ArrayBuffer; scan: ScanFunction } {
  if (dimensions % LANES !== 0 || dimensions < 3 * LANES)
    throw new RangeError('dimensions must be a multiple of 8, 24 or more');
  let module = compiled.get(dimensions);
  if (module === undefined) {
    module = new WebAssembly.Module(assemble(dimensions));
    compiled.set(dimensions, module);
  }
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE_BYTES) });
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return { buffer: memory.buffer, scan: exports.scan };
}

// Opcodes of WebAssembly 2.0 (W3C), with the vector ones behind their prefix.
const I32 = 0x7f;
const F32 = 0x7d;
const V128 = 0x7b;
const VOID = 0x40;
const [BLOCK, LOOP, IF, END, BR, BR_IF] = [0x02, 0x03, 0x04, 0x0b, 0x0c, 0x0d];
const [GET, SET, TEE] = [0x20, 0x21, 0x22];
const [I32_STORE, I32_CONST, F32_CONST] = [0x36, 0x41, 0x43];
const [I32_GE_S, I32_ADD, I32_SUB, I32_OR, I32_SHL, I32_SHR_U] = [0x4e, 0x6a, 0x6b, 0x72, 0x74, 0x76];
const vector = (opcode: number) => [0xfd, ...unsigned(opcode)];
const V_LOAD = vector(0x00);
const V_LOAD_SPLAT_32 = vector(0x09);
const V_SPLAT_F32 = vector(0x13);
const [V_DOT_I16, V_ADD_I32, V_BITMASK_I32] = [vector(0xba), vector(0xae), vector(0xa4)];
const [V_F32_FROM_I32, V_ADD_F32, V_MUL_F32, V_GE_F32] = [
  vector(0xfa),
  vector(0xe4),
  vector(0xe6),
  vector(0x46),
];
/** Four 32-bit lanes of two vectors: 0 to 3 are those of the first. */
const V_PICK_32 = (...lanes: number[]) => [
  ...vector(0x0d),
  ...lanes.flatMap((lane) => [4 * lane, 4 * lane + 1, 4 * lane + 2, 4 * lane + 3]),
];
/** Alignment and offset of an access. */
const at = (alignment: number, offset: number) => [alignment, ...unsigned(offset)];

function assemble(dimensions: number): Uint8Array<ArrayBuffer> {
  const head = headLength(dimensions);
  const [heads, rests, lengths, rows, probes, least, out] = [0, 1, 2, 3, 4, 5, 6];
  const [row, next, mask] = [7, 8, 9];
  const [part, sums, floor, scale, probeLengths, first] = [10, 11, 12, 13, 14, 15];
  /** One local for each probe. */
  const sumOf = (probe: number) => first + probe;

  /** Inner products of `length` components at `left` with those of each probe from component `from` on, one a lane. */
  const inner = (left: number, from: number, length: number) => {
    const terms = Array.from({ length: length / LANES }, (_, n) => [
      ...[GET, left, ...V_LOAD, ...at(4, 2 * LANES * n), SET, part],
      ...Array.from({ length: PROBES }, (_, probe) => [
        ...[GET, part, GET, probes, ...V_LOAD, ...at(4, 2 * (probe * dimensions + from + LANES * n))],
        ...V_DOT_I16,
        ...(n === 0 ? [] : [GET, sumOf(probe), ...V_ADD_I32]),
        ...[SET, sumOf(probe)],
      ]).flat(),
    ]).flat();
    const pick = (one: number, two: number, ...lanes: number[]) => [
      GET,
      one,
      GET,
      two,
      ...V_PICK_32(...lanes),
    ];
    // Of two probes the sums of lanes 0 and 2, and of lanes 1 and 3; then of all four probes.
    const halves = (one: number, two: number) => [
      ...pick(one, two, 0, 4, 1, 5),
      ...pick(one, two, 2, 6, 3, 7),
      ...[...V_ADD_I32, SET, one],
    ];
    const [a, b, c, d] = [sumOf(0), sumOf(1), sumOf(2), sumOf(3)];
    return [
      ...terms,
      ...[...halves(a, b), ...halves(c, d)],
      ...[...pick(a, c, 0, 1, 4, 5), ...pick(a, c, 2, 3, 6, 7), ...V_ADD_I32],
      ...[...V_F32_FROM_I32, GET, scale, ...V_MUL_F32],
    ];
  };
  const advance = (local: number, by: number) => [GET, local, I32_CONST, ...signed(by), I32_ADD, SET, local];

  const body = [
    ...[GET, least, ...V_SPLAT_F32, SET, floor],
    ...[F32_CONST, ...float32(1 / SCALE ** 2), ...V_SPLAT_F32, SET, scale],
    ...[GET, probes, ...V_LOAD, ...at(4, PROBES * 2 * dimensions), SET, probeLengths],
    ...[GET, out, SET, next],
    ...[BLOCK, VOID, LOOP, VOID],
    ...[GET, row, GET, rows, I32_GE_S, BR_IF, 1],
    ...[...inner(heads, 0, head), TEE, sums],
    ...[GET, lengths, ...V_LOAD_SPLAT_32, ...at(2, 0), GET, probeLengths, ...V_MUL_F32, ...V_ADD_F32],
    ...[GET, floor, ...V_GE_F32, ...V_BITMASK_I32],
    ...[IF, VOID],
    ...[...inner(rests, head, dimensions - head), GET, sums, ...V_ADD_F32],
    ...[GET, floor, ...V_GE_F32, ...V_BITMASK_I32, TEE, mask],
    ...[IF, VOID],
    ...[GET, next, GET, row, I32_CONST, PROBES, I32_SHL, GET, mask, I32_OR, I32_STORE, ...at(2, 0)],
    ...[...advance(next, 4), END],
    END,
    ...advance(heads, 2 * head),
    ...advance(rests, 2 * (dimensions - head)),
    ...advance(lengths, 4),
    ...advance(row, 1),
    ...[BR, 0, END, END],
    ...[GET, next, GET, out, I32_SUB, I32_CONST, 2, I32_SHR_U, END],
  ];
  const locals = [2, [3, I32], [5 + PROBES, V128]].flat();
  const parameters = [I32, I32, I32, I32, I32, F32, I32];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [1, 0x60, ...list(parameters), 1, I32]),
    ...section(2, [1, ...text('env'), ...text('memory'), 0x02, 0x00, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text('scan'), 0x00, 0]),
    ...section(10, [1, ...list([...locals, ...body])]),
  ]);
}

const list = (bytes: number[]) => [...unsigned(bytes.length), ...bytes];
const section = (id: number, bytes: number[]) => [id, ...list(bytes)];
const text = (word: string) => list([...word].map((letter) => letter.charCodeAt(0)));
const float32 = (value: number) => [...new Uint8Array(Float32Array.of(value).buffer)];

/** LEB128, as the format writes numbers. */
function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return bytes;
}

/** Of a positive number: a last byte whose sign bit is set needs one more. */
function signed(value: number): number[] {
  const bytes = unsigned(value);
  const last = bytes.at(-1) as number;
  return last & 0x40 ? [...bytes.slice(0, -1), last | 0x80, 0] : bytes;
}
