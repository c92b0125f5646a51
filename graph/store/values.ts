/**
 * Values over the edge of the store. A JavaScript number travels as a float, so whole numbers are wrapped;
 * an integer read beyond the safe range throws instead of losing digits. `undefined` becomes `null` knowingly.
 */
import neo4j from 'neo4j-driver';

export function toNeo4j(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toNeo4j);
  if (value instanceof Uint8Array) return new Int8Array(value.buffer, value.byteOffset, value.byteLength);
  if (ArrayBuffer.isView(value)) return value;
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toNeo4j(inner)]));
  return value;
}

export function fromNeo4j(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (neo4j.isInt(value)) {
    if (!value.inSafeRange()) throw new RangeError('integer from the graph exceeds the safe range');
    return value.toNumber();
  }
  if (Array.isArray(value)) return value.map(fromNeo4j);
  if (value instanceof Int8Array) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return fromNeo4j(value.properties);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromNeo4j(inner)]));
}
