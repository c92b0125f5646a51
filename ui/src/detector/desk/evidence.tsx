/** What speaks for and against the link, beside its two sides; each part says for itself that it could not be read. */
import type { UseQueryResult } from '@tanstack/react-query';
import { ErrorState, Skeleton, useMessages } from '../../frame/index.tsx';
import { BlindPanel, FirstJudgement } from '../blind/blind-panel.tsx';
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
  /** Nothing of a machine or of others is shown before the officer has judged. */
  blind: boolean;
  onShow(): void;
}

export function Evidence({ link, comparison, surroundings, score, blind, onShow }: Props) {
  const { t } = useMessages();
  // Right after the judgement the comparison on the page is still the covered one.
  const covered = blind || comparison.data?.covered === true;
  return (
    <>
      {blind ? <BlindPanel link={link} onShow={onShow} /> : null}
      <FirstJudgement judgement={link.judgement} />
      {comparison.data !== undefined ? (
        <>
          {covered ? null : <RulePaths paths={comparison.data.rulePath} colour={link.colour} />}
          <BiometricEvidence biometrics={comparison.data.biometrics} blind={covered} />
        </>
      ) : comparison.isError ? (
        // The two sides beside it say what went wrong, and can be asked for again.
        <p className="quiet-text">{t('review.desk.evidence.none')}</p>
      ) : (
        <Skeleton lines={8} />
      )}
      {blind ? null : surroundings.data !== undefined ? (
        <Chain
          surroundings={surroundings.data}
          lawful={(link.options ?? []).filter(({ lawful }) => lawful).map(({ option }) => option)}
        />
      ) : surroundings.isError ? (
        <section className="stack" aria-labelledby="chain">
          <h2 id="chain">{t('review.chain.title')}</h2>
          <p className="notice warn">{t('review.chain.failed')}</p>
          <ErrorState error={surroundings.error} retry={() => void surroundings.refetch()} />
        </section>
      ) : (
        <Skeleton lines={3} />
      )}
      {blind || score === undefined ? null : <WaterfallTable score={score} />}
    </>
  );
}
