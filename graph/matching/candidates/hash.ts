/** FNV-1a, 32 bits. A collision of keys costs one comparison more, never a wrong result. */
export function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Hash of two hashes in order. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  return (hash ^ (hash >>> 13)) | 0;
}

/** Hash of two hashes in any order. */
export function mixEither(a: number, b: number): number {
  return a < b ? mix(a, b) : mix(b, a);
}
