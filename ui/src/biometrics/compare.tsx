/** Are these two one person: an image on each side, next to each other, or an image and a record (1:1, Art 4(5)). */
import { useMutation } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { data } from '../../../client/index.ts';
import {
  ErrorState,
  PairImage,
  PairTools,
  Skeleton,
  useApi,
  useMessages,
  usePairView,
} from '../frame/index.tsx';
import { Examined } from './examined.tsx';
import { intoView } from './into-view.ts';
import { useKept } from './kept.ts';
import { type Picked, sampleOf } from './picked.ts';
import { Picker } from './picker.tsx';
import { Pictured } from './preview.tsx';
import { Strength } from './strength.tsx';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

interface Kept {
  left?: Picked;
  right?: Picked;
  /** As typed. */
  recordId: string;
  verified?: Verified;
}

export function Compare() {
  const { t } = useMessages();
  const api = useApi();
  const [kept, keep] = useKept<Kept>('compare', { recordId: '' });
  const { left, right, recordId, verified } = kept;
  const looked = usePairView();
  const against = recordId.trim();
  const verify = useMutation({
    mutationFn: async () => {
      if (left === undefined) throw new Error('nothing to compare');
      const other = against === '' ? { samples: [sampleOf(right as Picked)] } : { recordId: against };
      const answer = await data(
        api.POST('/v1/biometrics/verify', { body: { left: { samples: [sampleOf(left)] }, right: other } }),
      );
      // An answer on other sides than those that stand there now is none.
      keep((now) =>
        now.left === left && now.right === right && now.recordId === recordId
          ? { ...now, verified: answer }
          : now,
      );
    },
  });
  const anew = (changed: Partial<Kept>) => {
    keep(({ verified: _, ...now }) => ({ ...now, ...changed }));
    verify.reset();
  };
  const ask = () => {
    anew({});
    verify.mutate();
  };
  const wrong = against !== '' && !UUID.test(against);
  const ready = left !== undefined && (against === '' ? right !== undefined : !wrong);
  return (
    <section className="stack" aria-labelledby="compare">
      <h2 id="compare">{t('biometrics.compare.title')}</h2>
      <p className="quiet-text">{t('biometrics.compare.text')}</p>
      <div className="sides">
        <div className="stack">
          <Picker
            label={t('biometrics.compare.left')}
            most={1}
            take={([one]) => one && anew({ left: one })}
          />
          {left === undefined ? null : <Side image={left} side="a" looked={looked} />}
        </div>
        <div className="stack">
          <Picker
            label={t('biometrics.compare.right')}
            most={1}
            take={([one]) => one && anew({ right: one })}
          />
          {right === undefined || against !== '' ? null : <Side image={right} side="b" looked={looked} />}
          <div className="field">
            <label htmlFor="compare-record">{t('biometrics.compare.record')}</label>
            <input
              id="compare-record"
              className="input"
              value={recordId}
              maxLength={36}
              autoComplete="off"
              spellCheck="false"
              aria-invalid={wrong}
              aria-describedby="compare-record-help"
              onChange={(event) => anew({ recordId: event.target.value })}
            />
            <span id="compare-record-help" className={wrong ? 'error-text' : 'help'}>
              {t(wrong ? 'biometrics.compare.record.wrong' : 'biometrics.compare.record.help')}
            </span>
          </div>
        </div>
      </div>
      {left === undefined && right === undefined ? null : <PairTools looked={looked} />}
      <p>
        <Button className="button primary" isDisabled={!ready || verify.isPending} onPress={ask}>
          {t('biometrics.compare.do')}
        </Button>
      </p>
      {verify.isPending ? <Skeleton /> : null}
      {verify.isError ? <ErrorState error={verify.error} retry={ask} /> : null}
      {verified === undefined ? null : <Outcome verified={verified} />}
    </section>
  );
}

interface SideProps {
  image: Picked;
  side: 'a' | 'b';
  looked: ReturnType<typeof usePairView>;
}

function Side({ image, side, looked }: SideProps) {
  const { t } = useMessages();
  return (
    <>
      <PairImage {...{ looked, side }} label={t('biometrics.preview', { name: image.name })}>
        <Pictured image={image} />
      </PairImage>
      <Examined image={image} />
    </>
  );
}

interface Verified {
  outcome: 'SAME' | 'DIFFERENT' | 'CONTRADICTORY' | 'INCOMPARABLE' | 'NONE';
  review: boolean;
  modalities: { modality: 'FACE' | 'FINGER'; outcome: string; strength: 1 | 2 | 3 | null }[];
  refused: Record<'left' | 'right', { code: string; detail: string }[]>;
}

function Outcome({ verified }: { verified: Verified }) {
  const { t, has } = useMessages();
  const { outcome, review, modalities, refused } = verified;
  return (
    <section ref={intoView} className="stack" aria-label={t('biometrics.answer')}>
      <p role="status" className="notice">
        <strong>{t(review ? 'biometrics.verified.REVIEW' : `biometrics.verified.${outcome}`)}</strong>
      </p>
      {(['left', 'right'] as const).flatMap((side) =>
        refused[side].map(({ code, detail }) => (
          <p key={`${side}-${code}`} className="error-text">
            {t(`biometrics.compare.${side}`)}:{' '}
            {has(`biometrics.code.${code}`) ? t(`biometrics.code.${code}`) : detail}
          </p>
        )),
      )}
      {modalities.map(({ modality, strength }) =>
        strength === null ? null : (
          <p key={modality} className="row">
            {t(`review.modality.${modality}`)}: <Strength strength={strength} />
          </p>
        ),
      )}
    </section>
  );
}
