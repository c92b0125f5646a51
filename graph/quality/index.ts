/** Automated data quality: what owners are told of their data. */
export { type AlertPlace, type OwnerAlert, ownerAlerts } from './alerts.ts';
