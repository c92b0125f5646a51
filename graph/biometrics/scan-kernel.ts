/**
 * The inner loop of the exact scan, as a WebAssembly function with 128-bit vectors: eight 16-bit products an instruction,
 * where JavaScript has one number at a time. It sorts out what cannot reach the threshold; what it lets through is
 * compared in full by the caller, so its rounding may let too much through and never too little.
 *
 * The module is put together below, instruction by instruction, for one number of dimensions:
 *
 *   scan(heads, rests, lengths, rows, probe, probeLength, least, out) → count
 *
 * heads, rests: the first and second halves of the vectors, int16, one row after the other; lengths: float32, length of
 * each second half; probe: its two halves, int16; out: rows that pass, int32. A row passes when the inner product of the
 * first halves, plus the most that the second can add (the product of their lengths, Cauchy-Schwarz), and then the whole
 * inner product, are at least `least`.
 */

/** A component of a unit vector times this is its 16-bit form; sums of products then fit 32 bits (Cauchy-Schwarz). */
export const SCALE = 32767;
const LANES = 8;

export type ScanFunction = (
  heads: number,
  rests: number,
  lengths: number,
  rows: number,
  probe: number,
  probeLength: number,
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

/** Memory of at least `bytes`, and the scan over it. `dimensions` is a multiple of 16. */
export function openScan(dimensions: number, bytes: number): { buffer: ArrayBuffer; scan: ScanFunction } {
  if (dimensions % (2 * LANES) !== 0) throw new RangeError('dimensions must be a multiple of 16');
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
const [F32_LOAD, I32_STORE, I32_CONST, F32_CONST] = [0x2a, 0x36, 0x41, 0x43];
const [I32_GE_S, I32_ADD, I32_SUB, I32_SHR_U, I32_SHL] = [0x4e, 0x6a, 0x6b, 0x76, 0x74];
const [F32_GE, F32_ADD, F32_MUL, F32_FROM_I32] = [0x60, 0x92, 0x94, 0xb2];
const vector = (opcode: number) => [0xfd, ...unsigned(opcode)];
const V_LOAD = vector(0x00);
const V_DOT_I16 = vector(0xba);
const V_ADD_I32 = vector(0xae);
const V_LANE_I32 = (lane: number) => [...vector(0x1b), lane];
/** Alignment and offset of an access. */
const at = (alignment: number, offset: number) => [alignment, ...unsigned(offset)];

function assemble(dimensions: number): Uint8Array<ArrayBuffer> {
  const half = dimensions / 2;
  const parts = half / LANES;
  const [heads, rests, lengths, rows, probe, probeLength, least, out] = [0, 1, 2, 3, 4, 5, 6, 7];
  const [row, next, sum, head] = [8, 9, 10, 11];
  const kept = 12;

  /** Inner product of the halves at `left` and at `probe`, which begins `from` bytes behind its start; first half kept. */
  const inner = (left: number, from: number) => {
    const terms = Array.from({ length: parts }, (_, part) => [
      ...[GET, left, ...V_LOAD, ...at(4, 16 * part)],
      ...(from === 0 ? [GET, kept + part] : [GET, probe, ...V_LOAD, ...at(4, from + 16 * part)]),
      ...V_DOT_I16,
      ...(part === 0 ? [] : V_ADD_I32),
    ]).flat();
    const [a, b, c, d] = [0, 1, 2, 3].map((lane) => [GET, kept + parts, ...V_LANE_I32(lane)]);
    return [
      ...terms,
      ...[SET, kept + parts],
      ...[...(a ?? []), ...(b ?? []), I32_ADD, ...(c ?? []), I32_ADD, ...(d ?? []), I32_ADD],
      ...[F32_FROM_I32, F32_CONST, ...float32(1 / SCALE ** 2), F32_MUL],
    ];
  };
  const advance = (local: number, by: number) => [GET, local, I32_CONST, ...signed(by), I32_ADD, SET, local];

  const body = [
    ...Array.from({ length: parts }, (_, part) => [
      ...[GET, probe, ...V_LOAD, ...at(4, 16 * part), SET, kept + part],
    ]).flat(),
    ...[GET, out, SET, next, GET, heads, SET, head],
    ...[BLOCK, VOID, LOOP, VOID],
    ...[GET, row, GET, rows, I32_GE_S, BR_IF, 1],
    ...[...inner(head, 0), TEE, sum],
    ...[GET, lengths, GET, row, I32_CONST, 2, I32_SHL, I32_ADD, F32_LOAD, ...at(2, 0)],
    ...[GET, probeLength, F32_MUL, F32_ADD, GET, least, F32_GE],
    ...[IF, VOID],
    ...[...inner(rests, 2 * half), GET, sum, F32_ADD, GET, least, F32_GE],
    ...[IF, VOID, GET, next, GET, row, I32_STORE, ...at(2, 0), ...advance(next, 4), END],
    END,
    ...advance(head, 2 * half),
    ...advance(rests, 2 * half),
    ...advance(row, 1),
    ...[BR, 0, END, END],
    ...[GET, next, GET, out, I32_SUB, I32_CONST, 2, I32_SHR_U, END],
  ];
  const locals = [4, [2, I32], [1, F32], [1, I32], [parts + 1, V128]].flat();
  const parameters = [I32, I32, I32, I32, I32, F32, F32, I32];
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
