/** Every authority that a generated link can name has a contact that the service takes, and none that somebody really has. */
import { expect, test } from 'vitest';
import { inventedContacts } from './contacts.ts';

const owners = [
  { state: 'DEU', authorityRef: 'DE-VISA-02' },
  { state: 'DEU', authorityRef: 'DE-VISA-02' },
  { state: 'FRA', authorityRef: 'FR-SIRENE' },
  { state: 'FRA', authorityRef: 'ETIAS-CU' },
];

test('one contact a reference, the designated visa authority among them, the Central Unit of no state', () => {
  const contacts = inventedContacts(owners);
  expect(contacts.map(({ reference, state }) => [reference, state])).toEqual([
    ['DE-VIS-DESIGNATED', 'DEU'],
    ['DE-VISA-02', 'DEU'],
    ['ETIAS-CU', null],
    ['FR-SIRENE', 'FRA'],
  ]);
  expect(contacts.map(({ name }) => name)).toEqual([
    'Designated visa authority DE-VIS-DESIGNATED (invented)',
    'Visa authority DE-VISA-02 (invented)',
    'Central Unit ETIAS-CU (invented)',
    'SIRENE bureau FR-SIRENE (invented)',
  ]);
  for (const { email } of contacts) expect(email).toMatch(/@authority\.example$/);
});
