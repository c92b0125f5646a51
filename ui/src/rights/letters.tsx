/** Letters to the person: read here as text, opened as PDF from the memory of this tab. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { data } from '../../../client/index.ts';
import { Loaded, useApi, useMessages } from '../frame/index.tsx';
import type { RightsRequest } from './form.ts';
import { Pdf } from './pdf.tsx';

type Kind = 'REPLY' | 'EXTENSION' | 'PROCEDURE';

export function Letters({ request }: { request: RightsRequest }) {
  const { t } = useMessages();
  const [kind, setKind] = useState<Kind>();
  const done = request.carriedThrough === 'DONE' || request.carriedThrough === 'NOT_NEEDED';
  const extended = request.clocks.some(({ duty, extended: longer }) => duty === 'REPLY' && longer);
  const handedOver = request.clocks.some(({ duty }) => duty === 'CHECK');
  const kinds: Kind[] = [
    ...(handedOver ? ['PROCEDURE' as const] : []),
    ...(extended ? ['EXTENSION' as const] : []),
    ...(request.outcome !== null && done ? ['REPLY' as const] : []),
  ];
  if (request.data === null || kinds.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="rights-letters">
      <h2 id="rights-letters">{t('rights.letters')}</h2>
      <div className="row">
        {kinds.map((one) => (
          <Button key={one} className="button" aria-pressed={kind === one} onPress={() => setKind(one)}>
            {t(`rights.letter.${one}`)}
          </Button>
        ))}
      </div>
      {kind !== undefined && kinds.includes(kind) ? (
        <Letter key={`${kind} ${request.revision}`} request={request} kind={kind} />
      ) : null}
    </section>
  );
}

function Letter({ request, kind }: { request: RightsRequest; kind: Kind }) {
  const { t } = useMessages();
  const api = useApi();
  const params = { path: { id: request.id }, query: { kind } };
  const query = useQuery({
    queryKey: ['rights', 'letter', request.id, request.revision, kind],
    queryFn: ({ signal }) => data(api.GET('/v1/rights/requests/{id}/letter', { params, signal })),
    gcTime: 0,
  });
  return (
    <Loaded query={query}>
      {({ text, language, direction }) => (
        <>
          <section
            className="card rights-letter"
            lang={language}
            dir={direction}
            aria-label={t(`rights.letter.${kind}`)}
          >
            {text}
          </section>
          <Pdf
            name={kind.toLowerCase()}
            ask={() => data(api.GET('/v1/rights/requests/{id}/letter.pdf', { params, parseAs: 'blob' }))}
          />
        </>
      )}
    </Loaded>
  );
}
