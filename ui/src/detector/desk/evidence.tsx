/** What speaks for and against the link, beside its two sides; each part says for itself that it could not be read. */
import type { UseQueryResult } from '@tanstack/react-query';
import { ErrorState, Skeleton, useMessages } from '../../frame/index.tsx';
import { BiometricEvidence } from '../evidence/biometrics.tsx';
import { Chain } from '../evidence/chain.tsx';
import { RulePaths } from '../evidence/rule-path.tsx';
import { WaterfallTable } from '../evidence/waterfall.tsx';
import type { Comparison, Link, Score, Surroundings } from '../model.ts';

interface Props {
  link: Link;
  comparison: UseQueryResult<Comparison>;
  surroundings: UseQueryResult<Surroundings>;
  /** Of the two identities that are laid beside each other. */
  score: Score | undefined;
}

export function Evidence({ link, comparison, surroundings, score }: Props) {
  const { t } = useMessages();
  return (
    <>
      {comparison.data !== undefined ? (
        <>
          <RulePaths paths={comparison.data.rulePath} colour={link.colour} />
          <BiometricEvidence biometrics={comparison.data.biometrics} />
        </>
      ) : comparison.isError ? (
        // The two sides beside it say what went wrong, and can be asked for again.
        <p className="quiet-text">{t('review.desk.evidence.none')}</p>
      ) : (
        <Skeleton lines={8} />
      )}
      {surroundings.data !== undefined ? (
        <Chain surroundings={surroundings.data} />
      ) : surroundings.isError ? (
        <section className="stack" aria-labelledby="chain">
          <h2 id="chain">{t('review.chain.title')}</h2>
          <p className="notice warn">{t('review.chain.failed')}</p>
          <ErrorState error={surroundings.error} retry={() => void surroundings.refetch()} />
        </section>
      ) : (
        <Skeleton lines={3} />
      )}
      {score === undefined ? null : <WaterfallTable score={score} />}
    </>
  );
}
