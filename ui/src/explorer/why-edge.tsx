/** Why two identities, documents or templates match: sentences, and for a score each weight as a bar with its sentence. */
import { useQuery } from '@tanstack/react-query';
import { data } from '../../../client/index.ts';
import { documentSentences, identitySentences, modalitySentence, scoreSentence } from '../evidence/index.ts';
import { Loaded, type Messages, useApi, useMessages } from '../frame/index.tsx';
import { Sentences } from './sentences.tsx';
import { Turning } from './turning.tsx';
import { Waterfall } from './waterfall.tsx';

export function WhyEdge({ edgeKey }: { edgeKey: string }) {
  const words = useMessages();
  const { t } = words;
  const api = useApi();
  const query = useQuery({
    queryKey: ['edge', edgeKey],
    queryFn: () => data(api.GET('/v1/edges/{key}/explanation', { params: { path: { key: edgeKey } } })),
  });
  return (
    <Loaded query={query}>
      {({ score, identity, document, biometrics, turningPoints = [], covered }) => (
        <div className="stack">
          {covered === true ? <p className="notice">{t('review.blind.covered')}</p> : null}
          <Sentences
            sentences={[
              ...(score === undefined ? [] : [scoreSentence(words, score)]),
              ...(identity === undefined ? [] : identitySentences(words, identity)),
              ...(biometrics === undefined ? [] : [modalitySentence(words, biometrics)]),
              ...(document === undefined ? [] : sameDocument(words, document.notes)),
            ]}
          />
          {biometrics === undefined ? null : (
            <p className="help">{t('explorer.why.biometrics', { engine: biometrics.engine })}</p>
          )}
          {score === undefined ? null : <Waterfall score={score} />}
          <Turning points={turningPoints} />
        </div>
      )}
    </Loaded>
  );
}

const sameDocument = (words: Messages, notes: readonly string[]) =>
  documentSentences(words, { outcome: 'SAME', pairs: [{ numbers: [], notes }] });
