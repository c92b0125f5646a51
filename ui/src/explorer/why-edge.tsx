/** Why two identities, documents or templates match: sentences, and for a score each weight as a bar with its sentence. */
import { useQuery } from '@tanstack/react-query';
import { data } from '../../../client/index.ts';
import { Loaded, Service, useApi, useMessages } from '../frame/index.tsx';
import { Waterfall } from './waterfall.tsx';

export function WhyEdge({ edgeKey }: { edgeKey: string }) {
  const { t } = useMessages();
  const api = useApi();
  const query = useQuery({
    queryKey: ['edge', edgeKey],
    queryFn: () => data(api.GET('/v1/edges/{key}/explanation', { params: { path: { key: edgeKey } } })),
  });
  return (
    <Loaded query={query}>
      {({ score, identity, biometrics, sentences }) => (
        <div className="stack">
          <Sentences sentences={sentences} />
          {identity === undefined ? null : (
            <p>
              {t('explorer.why.rules')} <Service text={identity.outcome.toLowerCase()} />
            </p>
          )}
          {biometrics === undefined ? null : (
            <p className="help">{t('explorer.why.biometrics', { engine: biometrics.engine })}</p>
          )}
          {score === undefined ? null : <Waterfall score={score} />}
        </div>
      )}
    </Loaded>
  );
}

export function Sentences({ sentences }: { sentences: string[] }) {
  return (
    <ul className="explorer-sentences">
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>
          <Service text={sentence} />
        </li>
      ))}
    </ul>
  );
}
