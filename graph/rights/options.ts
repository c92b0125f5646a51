/** The steps of a request that are open to somebody now, and why the others are not, by the functions that refuse them. */
import {
  type NextEvent,
  type Outcome,
  type Party,
  type Progress,
  partiesOf,
  type Refusal,
  step,
} from './progress.ts';

export interface StepOption {
  step: NextEvent['type'];
  /** Of DECIDED. */
  outcome?: Outcome;
  refusal?: Refusal;
}

/**
 * @param parties for whom the asker acts
 * @param now moment in ISO 8601
 * @param carriedThrough whether what was decided has been done
 */
export function optionsOf(
  request: Progress,
  parties: readonly Party[],
  now: string,
  carriedThrough: boolean,
): StepOption[] {
  const { route, responsible } = request;
  const reason = 'COMPLEXITY';
  const events: NextEvent[] = [
    { type: 'IDENTIFIED', at: now, route, responsible },
    { type: 'CONTACTED', at: now },
    { type: 'EXTENDED', at: now, reason },
    { type: 'CHECK_EXTENDED', at: now, reason },
    { type: 'CHECKED', at: now, finding: 'ACCURATE' },
    ...(['INFORM', 'RECTIFY', 'ERASE', 'REFUSE'] as const).map(
      (outcome): NextEvent => ({ type: 'DECIDED', at: now, outcome }),
    ),
    { type: 'CLOSED', at: now, carriedThrough },
  ];
  return events.map((event) => {
    const taken = step(request, event);
    const refusal = 'refusal' in taken ? taken.refusal : partyRefusal(request, event.type, parties);
    return {
      step: event.type,
      ...(event.type === 'DECIDED' ? { outcome: event.outcome } : {}),
      ...(refusal === undefined ? {} : { refusal }),
    };
  });
}

/** Why a step is not for those for whom the asker acts. */
export function partyRefusal(
  request: Progress,
  type: NextEvent['type'],
  parties: readonly Party[],
): Refusal | undefined {
  const able = partiesOf(request, type);
  if (able.some((party) => parties.includes(party))) return undefined;
  return able.includes('RESPONSIBLE')
    ? { article: '48(3)', reason: 'This is for the authority that did the manual verification.' }
    : { article: '48(2)', reason: 'This is for the authority that received the request.' };
}
