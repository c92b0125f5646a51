export {
  type Graph,
  type GraphOptions,
  isUnavailable,
  isUnreachable,
  openGraph,
  type Row,
  type Transaction,
} from './driver.ts';
export { type KeptBytes, keptBytes, writeLong } from './long-bytes.ts';
export { MigrationError, type MigrationStatus, migrate, migrationStatus } from './migrate.ts';
export { ownTurn } from './own-turn.ts';
