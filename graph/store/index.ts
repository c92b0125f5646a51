export {
  type Graph,
  type GraphOptions,
  isUnavailable,
  openGraph,
  type Row,
  type Transaction,
} from './driver.ts';
export { MigrationError, type MigrationStatus, migrate, migrationStatus } from './migrate.ts';
