/** The bar of a past date: its field, what the canvas shows, what changed at that moment and what has since. */
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { ErrorState, Foreign, Keys, type LinkColour, LinkWord, useMessages } from '../frame/index.tsx';
import type { Facts, GraphEdge, Scene } from '../graph-view/index.ts';
import { type Change, type Difference, differences, fieldOf, instantIn, newNodes } from './known-graph.ts';
import type { Known, TimeTravel } from './use-known.ts';
import { nodeWords } from './words.ts';

interface Props {
  travel: TimeTravel;
  /** The scene and what is known of it now. */
  scene: Scene;
  now: Facts;
  close(): void;
  select(key: string): void;
}

export function TimeBar({ travel, scene, now, close, select }: Props) {
  const { t, moment } = useMessages();
  const { known, go, step } = travel;
  return (
    <section className="explorer-time" aria-label={t('explorer.time')} data-past={known !== undefined}>
      <div className="row">
        <TimeField key={known?.at ?? ''} {...{ at: known?.at, go }} />
        <Button className="button small" onPress={() => void step('earlier')}>
          {t('shortcut.explorer-earlier')} <Keys keys="," />
        </Button>
        <Button className="button small" isDisabled={known === undefined} onPress={() => void step('later')}>
          {t('shortcut.explorer-later')} <Keys keys="." />
        </Button>
        <Button className="button small" isDisabled={known === undefined} onPress={() => go(undefined)}>
          {t('shortcut.explorer-now')} <Keys keys="Shift+d" />
        </Button>
        {known === undefined ? (
          <Button className="button small quiet" onPress={close}>
            {t('explorer.time.close')}
          </Button>
        ) : null}
      </div>
      {known === undefined ? <p className="help">{t('explorer.time.help')}</p> : null}
      {known === undefined ? null : known.error !== undefined ? (
        <ErrorState error={known.error} retry={known.retry} />
      ) : (
        <div className="notice warn" aria-busy={known.shown !== known.at}>
          <p role="status">
            <strong>
              {known.shown === known.at
                ? t('explorer.time.known', { at: moment(known.at) })
                : t('explorer.time.asking', { at: moment(known.at) })}
            </strong>{' '}
            {t('explorer.time.reading')}
          </p>
          {known.shown === known.at ? <Told {...{ known, scene, now, select }} /> : null}
        </div>
      )}
    </section>
  );
}

function TimeField({ at, go }: { at: string | undefined; go(at: string | undefined): void }) {
  const { t } = useMessages();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [text, setText] = useState(() => fieldOf(instantIn(at) ?? new Date().toISOString()));
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // Opened by hand: the keys go on in the field. An address with a date leaves them where they are.
  useEffect(() => {
    if (at === undefined) field.current?.focus();
  }, [at]);
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        const instant = instantIn(text);
        const bad = instant === undefined || Date.parse(instant) > Date.now();
        setWrong(bad);
        if (!bad) go(instant);
      }}
    >
      <label htmlFor="explorer-time">{t('explorer.time.field', { zone })}</label>
      <input
        {...{ id: 'explorer-time', ref: field, type: 'datetime-local', step: 1, value: text }}
        className="input"
        aria-invalid={wrong}
        aria-describedby="explorer-time-wrong"
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" className="button small">
        {t('explorer.time.show')}
      </Button>
      <span id="explorer-time-wrong" role="alert">
        {wrong ? t('explorer.time.wrong') : ''}
      </span>
    </form>
  );
}

function Told(props: { known: Known; scene: Scene; now: Facts; select(key: string): void }) {
  const { known, scene, now, select } = props;
  const { t } = useMessages();
  const here = (known.changes ?? []).filter(({ at }) => Date.parse(at) === Date.parse(known.at));
  const since = differences(scene, known.facts, now);
  const [made, ended] = [since.filter((one) => !one.before).length, since.filter((one) => !one.after).length];
  const fresh = newNodes(scene, known.facts, now).length;
  const nothing = since.length + fresh === 0;
  return (
    <>
      {here.length === 0 ? null : (
        <>
          <p>{t('explorer.time.here')}</p>
          <ul className="explorer-sentences">
            {here.map((change) => (
              <li key={`${change.id} ${change.event}`}>
                <ChangeWords change={change} />
              </li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>
          {nothing
            ? t('explorer.time.same')
            : t('explorer.time.since', {
                ...{ made, ended, recoloured: since.length - made - ended, nodes: fresh },
              })}
        </summary>
        <ul className="explorer-sentences">
          {since.map((one) => (
            <li key={one.key}>
              <DifferenceWords {...{ one, known, now, select }} />
            </li>
          ))}
        </ul>
      </details>
      {known.truncated ? <p className="help">{t('explorer.time.truncated')}</p> : null}
    </>
  );
}

function ChangeWords({ change: { kind, event, colour } }: { change: Change }) {
  const { t, has } = useMessages();
  const key = kind === 'RECORD' ? `explorer.time.record.${event}` : `review.event.${event}`;
  return (
    <>
      {has(key) ? t(key, { option: '' }) : event}{' '}
      {colour === undefined ? null : <LinkWord colour={colour as LinkColour} />}
    </>
  );
}

function DifferenceWords(props: { one: Difference; known: Known; now: Facts; select(key: string): void }) {
  const { one, known, now, select } = props;
  const words = useMessages();
  const { t } = words;
  const edge = (one.before ?? one.after) as GraphEdge;
  const ends = [edge.from, edge.to].flatMap((id) => known.facts.nodes.get(id) ?? now.nodes.get(id) ?? []);
  const how = one.before === undefined ? 'made' : one.after === undefined ? 'ended' : 'recoloured';
  return (
    <>
      {t(`explorer.time.${how}`)}: {one.before === undefined ? null : <Colour edge={one.before} />}
      {how === 'recoloured' ? ' → ' : ' '}
      {one.after === undefined ? null : <Colour edge={one.after} />}{' '}
      <button type="button" className="button quiet small" onClick={() => select(one.key)}>
        <Foreign text={ends.map((node) => nodeWords(words, node)).join(' ↔ ')} />
      </button>
    </>
  );
}

function Colour({ edge }: { edge: GraphEdge }) {
  return <LinkWord colour={edge.colour as LinkColour} redKind={edge.redKind} automatic={edge.automatic} />;
}
