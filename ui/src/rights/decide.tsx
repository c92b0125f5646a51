/** The decision on a request: only outcomes that the law leaves open, its words for the person, and what it does to the link. */
import { useState } from 'react';
import { data } from '../../../client/index.ts';
import { Choice, useApi, useMessages, Words } from '../frame/index.tsx';
import type { RightsRequest } from './form.ts';
import { StepForm, useStep } from './step-form.tsx';

const REFUSALS = [
  'DATA_ACCURATE',
  'PROCESSING_LAWFUL',
  'NO_DATA',
  'NOT_IDENTIFIED',
  'ACCESS_RESTRICTED',
] as const;
const FIELDS = [
  ...(['NAMES', 'DATE_OF_BIRTH', 'SEX', 'NATIONALITY', 'PLACE_OF_BIRTH'] as const),
  ...(['TRAVEL_DOCUMENT', 'FACE', 'FINGERS'] as const),
];

export function Decide({ request }: { request: RightsRequest }) {
  const { t } = useMessages();
  const api = useApi();
  const outcomes = request.steps.flatMap(({ step, outcome, refusal }) =>
    step === 'DECIDED' && refusal === undefined && outcome !== undefined ? [outcome] : [],
  );
  const [chosen, setChosen] = useState(outcomes[0]);
  const [reasonCode, setReasonCode] = useState<(typeof REFUSALS)[number]>('DATA_ACCURATE');
  const [reason, setReason] = useState('');
  const [fields, setFields] = useState<(typeof FIELDS)[number][]>([]);
  const { at, take, ...state } = useStep('rights', request);
  const outcome = outcomes.find((one) => one === chosen) ?? outcomes[0];
  if (outcome === undefined) return null;
  const changes = outcome === 'RECTIFY' || outcome === 'ERASE';
  const body = {
    ...{ outcome, reason },
    ...(outcome === 'REFUSE' ? { reasonCode } : {}),
    ...(changes && fields.length > 0 ? { fields } : {}),
  };
  const submit = () =>
    void take(() => data(api.POST('/v1/rights/requests/{id}/decide', { params: at, body })));
  const toggle = (field: (typeof FIELDS)[number]) =>
    setFields(fields.includes(field) ? fields.filter((one) => one !== field) : [...fields, field]);
  return (
    <StepForm name={t('rights.step.DECIDED')} {...{ submit, ...state }}>
      <Choice
        label={t('rights.outcome')}
        value={outcome}
        options={outcomes.map((value) => ({ value, label: t(`rights.outcome.${value}`) }))}
        change={(value) => setChosen(value as typeof outcome)}
      />
      {outcome === 'REFUSE' ? (
        <Choice
          label={t('rights.reason')}
          value={reasonCode}
          options={REFUSALS.map((value) => ({ value, label: t(`rights.refusal.${value}`) }))}
          change={(value) => setReasonCode(value as typeof reasonCode)}
        />
      ) : null}
      <Words
        label={t('rights.decision.words')}
        help={t('rights.decision.help')}
        value={reason}
        change={setReason}
      />
      {changes ? (
        <fieldset className="rights-fields">
          <legend>{t('rights.fields')}</legend>
          {FIELDS.map((field) => (
            <label key={field} className="row">
              <input type="checkbox" checked={fields.includes(field)} onChange={() => toggle(field)} />
              {t(`rights.field.${field}`)}
            </label>
          ))}
        </fieldset>
      ) : null}
    </StepForm>
  );
}
