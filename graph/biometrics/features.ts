/** Vectors as bytes: what an engine makes of a sample is bytes that only it can read, and so it is sealed and stored. */

/** Little-endian float32, four bytes a number, in memory of their own. */
export function bytesOfVector(vector: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(vector.length * 4);
  new Float32Array(bytes.buffer).set(vector);
  return bytes;
}

/** A view of the bytes as numbers, or of a copy where they do not stand on a boundary of four; what is left over is cut off. */
export function vectorOfBytes(bytes: Uint8Array): Float32Array {
  const { buffer, byteOffset, length } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Float32Array(buffer, byteOffset, Math.floor(length / 4));
}
