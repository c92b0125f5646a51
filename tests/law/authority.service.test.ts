/** Who is responsible for the verification of a link (Art 29(1)-(2), 818:29(1)). */
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { hasServices } from '../support/services.ts';
import { law } from './law.ts';
import { LawWorld, type System } from './world.ts';

/** What a record is sent as, and by whom. */
interface Sender {
  system: System;
  kind?: string;
  state: string;
  authority: string;
}

const SENDERS: Record<System, Sender> = {
  EES: { system: 'EES', state: 'POL', authority: 'PL-BORDER-03' },
  VIS: { system: 'VIS', state: 'DEU', authority: 'DE-VISA-01' },
  ETIAS: { system: 'ETIAS', state: 'FRA', authority: 'ETIAS-CU' },
  EURODAC: { system: 'EURODAC', state: 'GRC', authority: 'EL-ASYLUM-02' },
  ECRIS_TCN: { system: 'ECRIS_TCN', state: 'ESP', authority: 'ES-CRIM-01' },
  SIS: { system: 'SIS', kind: 'SIS_ALERT_1861_24', state: 'NLD', authority: 'NL-POLICE-07' },
};
/** The authority of each system that starts a detection, where no other rule comes first. */
const OWN: Record<System, string> = {
  ...{ EES: 'PL-BORDER-03', VIS: 'DE-VISA-01', ETIAS: 'ETIAS-CU', EURODAC: 'EL-ASYLUM-02' },
  ...{ ECRIS_TCN: 'ES-CRIM-01', SIS: 'NL-SIRENE' },
};
const SYSTEMS = Object.keys(SENDERS) as System[];

describe.skipIf(!hasServices)('the responsible authority', () => {
  let world: LawWorld;
  beforeAll(async () => {
    world = await LawWorld.open(80_000);
  });
  afterAll(async () => await world?.close());

  /** The authority in the file of each pair: the first record is there when the second one comes. */
  async function responsible(
    pairs: readonly (readonly [there: Sender, trigger: Sender])[],
  ): Promise<string[]> {
    const persons = pairs.map(() => world.somebody());
    const store = async ({ system, ...sender }: Sender, index: number) => {
      const { face: _, ...who } = persons[index] as (typeof persons)[number];
      return await world.store(system, { ...who, ...sender });
    };
    const there = await Promise.all(pairs.map(([first], index) => store(first, index)));
    await world.pipeline.quiet();
    await Promise.all(pairs.map(([, second], index) => store(second, index)));
    const found: string[] = [];
    for (const { groupId } of there) {
      const links = await world.linksOf(groupId);
      expect(links).toHaveLength(1);
      found.push(links[0]?.authority as string);
    }
    return found;
  }

  law(13, 'is that of the system that starts the detection, for every pair of systems', async () => {
    const pairs = SYSTEMS.flatMap((trigger) =>
      SYSTEMS.filter((there) => there !== trigger && !(trigger === 'VIS' && there === 'ECRIS_TCN')).map(
        (there) => [SENDERS[there], SENDERS[trigger]] as const,
      ),
    );
    expect(pairs).toHaveLength(29);
    expect(await responsible(pairs)).toEqual(pairs.map(([, { system }]) => OWN[system]));
  });

  law(14, 'is the SIRENE bureau of the alert for Articles 26, 32, 34 and 36, whoever starts it', async () => {
    const alerts = ['26', '32', '34', '36'].map(
      (article): Sender => ({
        ...{ system: 'SIS', kind: `SIS_ALERT_1862_${article}`, state: 'ITA', authority: 'IT-POLICE-09' },
      }),
    );
    const pairs = alerts.flatMap((alert) => [
      [alert, SENDERS.VIS] as const,
      [SENDERS.VIS, alert] as const,
      [alert, SENDERS.EES] as const,
    ]);
    expect(await responsible(pairs)).toEqual(pairs.map(() => 'IT-SIRENE'));
  });

  law(14, 'is not that of an alert for return or refusal of entry which is there already', async () => {
    const alert = (kind: string): Sender => ({ ...SENDERS.SIS, kind });
    expect(
      await responsible([
        [alert('SIS_ALERT_1861_24'), SENDERS.EES],
        [alert('SIS_ALERT_1860_3'), SENDERS.EES],
        [alert('SIS_ALERT_1861_24'), SENDERS.VIS],
      ]),
    ).toEqual(['PL-BORDER-03', 'PL-BORDER-03', 'DE-VISA-01']);
  });

  law(15, 'of a visa file that meets a criminal record is the designated authority of VIS', async () => {
    expect(
      await responsible([
        [SENDERS.ECRIS_TCN, SENDERS.VIS],
        [SENDERS.VIS, SENDERS.ECRIS_TCN],
      ]),
    ).toEqual(['DE-VIS-DESIGNATED', 'ES-CRIM-01']);
  });
});
