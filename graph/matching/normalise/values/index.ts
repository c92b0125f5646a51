/** Fields other than names as keys that can be compared; '' wherever nothing usable is stated. */
export { countryCode } from './country.ts';
export { type Email, emailKey, parseEmail } from './email.ts';
export { numberKey } from './number.ts';
export { phoneKey } from './phone.ts';
export { postcodeKey } from './postcode.ts';
export { sexCode } from './sex.ts';
