export {
  type Graph,
  type GraphOptions,
  isUnavailable,
  isUnreachable,
  openGraph,
  type Row,
  type Transaction,
} from './driver.ts';
export { MigrationError, type MigrationStatus, migrate, migrationStatus } from './migrate.ts';
