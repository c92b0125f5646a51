/** Why two selected nodes match, or why they do not: asked for on a press, for it is weighed anew each time. */
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { type Api, data } from '../../../client/index.ts';
import { identitySentences, keyWords, reasonSentence, scoreSentence } from '../evidence/index.ts';
import { Loaded, useApi, useMessages } from '../frame/index.tsx';
import { Sentences } from './sentences.tsx';
import { Turning } from './turning.tsx';
import { Waterfall } from './waterfall.tsx';

const read = async (api: Api, key: string) =>
  await data(api.GET('/v1/pairs/{key}/explanation', { params: { path: { key } } }));
type Answer = Awaited<ReturnType<typeof read>>;

export function WhyPair({ ends }: { ends: [string, string] }) {
  const { t } = useMessages();
  const key = ends.join('|');
  const [asked, setAsked] = useState<string>();
  const head = useRef<HTMLHeadingElement>(null);
  const ask = () => {
    setAsked(key);
    // The button goes with the press: a keyboard reads on from here.
    head.current?.focus();
  };
  return (
    <section className="stack" aria-labelledby="why-pair">
      <h3 id="why-pair" ref={head} tabIndex={-1}>
        {t('explorer.pair.title')}
      </h3>
      <p className="help">{t('explorer.pair.help')}</p>
      {asked === key ? (
        <Answered pair={key} />
      ) : (
        <Button className="button small" onPress={ask}>
          {t('explorer.pair.ask')}
        </Button>
      )}
    </section>
  );
}

function Answered({ pair }: { pair: string }) {
  const words = useMessages();
  const { t } = words;
  const api = useApi();
  const query = useQuery({ queryKey: ['pair', pair], queryFn: () => read(api, pair) });
  return (
    <Loaded query={query}>
      {({ edges, reasons, score, identity, turningPoints = [], verdictTurns = [], candidacy, covered }) => (
        <div className="stack">
          {covered === true ? <p className="notice">{t('review.blind.covered')}</p> : null}
          <Sentences
            sentences={[
              t('explorer.pair.edges', {
                count: edges.identities.length + edges.documents.length + edges.templates.length,
              }),
              ...reasons.map(({ reason }) => reasonSentence(words, reason)),
              ...(score === undefined ? [] : [scoreSentence(words, score)]),
              ...(identity === undefined ? [] : identitySentences(words, identity)),
            ]}
          />
          {score === undefined ? null : <Waterfall score={score} />}
          <Turning points={turningPoints} turns={verdictTurns} />
          {candidacy === undefined ? null : <Search candidacy={candidacy} />}
        </div>
      )}
    </Loaded>
  );
}

function Search({ candidacy: { legal, keys, capped } }: { candidacy: NonNullable<Answer['candidacy']> }) {
  const words = useMessages();
  const { t, number } = words;
  const grounds = legal.map((ground) => t(`explorer.pair.ground.${ground}`)).join(t('review.comma'));
  return (
    <section className="stack" aria-labelledby="search-keys">
      <h3 id="search-keys">{t('explorer.pair.search')}</h3>
      <p>{t('explorer.pair.grounds', { count: legal.length, grounds })}</p>
      {capped.some((count) => count > 0) ? (
        <p>{t('explorer.pair.capped', { a: number(capped[0] ?? 0), b: number(capped[1] ?? 0) })}</p>
      ) : null}
      {keys.length === 0 ? (
        <p className="quiet-text">{t('explorer.pair.none')}</p>
      ) : (
        <table className="weights">
          <thead>
            <tr>
              <th scope="col">{t('explorer.pair.key')}</th>
              <th scope="col">{t('explorer.pair.shared')}</th>
              <th scope="col">{t('explorer.pair.sides')}</th>
            </tr>
          </thead>
          <tbody>
            {keys.map(({ kind, a, b, shared }) => (
              <tr key={kind}>
                <th scope="row">{keyWords(words, kind)}</th>
                <td>{number(shared)}</td>
                <td>
                  {number(a)} / {number(b)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
