/** The bar of a past date: its field, what the canvas shows, what changed at that moment and what has since. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { ApiProblem } from '../../../client/index.ts';
import { ErrorState, Foreign, Keys, type LinkColour, LinkWord, useMessages } from '../frame/index.tsx';
import type { Facts, GraphEdge, Scene } from '../graph-view/index.ts';
import type { Action } from './actions-list.ts';
import { ChangeWords } from './change-words.tsx';
import { type DateFault, type Difference, differences, fieldOf, instantIn, newNodes } from './known-graph.ts';
import { TimeStrip } from './time-strip.tsx';
import type { Known, TimeTravel } from './use-known.ts';
import { nodeWords } from './words.ts';

interface Props {
  travel: TimeTravel;
  /** Why the date in the address is shown as now. */
  fault: DateFault | undefined;
  off: { links: GraphEdge[] };
  bringIn: Action | undefined;
  /** The scene and what is known of it now. */
  scene: Scene;
  now: Facts;
  close(): void;
  select(key: string): void;
}

export function TimeBar({ travel, fault, off, bringIn, scene, now, close, select }: Props) {
  const { t, moment } = useMessages();
  const { known, go, step } = travel;
  const field = useRef<HTMLInputElement>(null);
  // Opened by hand: the keys go on in the field. An address with a date leaves them where they are.
  const [byHand] = useState(known === undefined && fault === undefined);
  useEffect(() => {
    if (byHand) field.current?.focus();
  }, [byHand]);
  return (
    <section className="explorer-time" aria-label={t('explorer.time')} data-past={known !== undefined}>
      <TimeStrip travel={travel} facts={known === undefined ? [now] : [known.facts, now]} />
      <div className="row">
        <TimeField key={known?.at ?? ''} {...{ at: known?.at, field, go }} />
        <Button className="button small" onPress={() => void step('earlier')}>
          {t('shortcut.explorer-earlier')} <Keys keys="," />
        </Button>
        <Button className="button small" isDisabled={known === undefined} onPress={() => void step('later')}>
          {t('shortcut.explorer-later')} <Keys keys="." />
        </Button>
        <Button
          className="button small"
          isDisabled={known === undefined && fault === undefined}
          onPress={() => go(undefined)}
        >
          {t('shortcut.explorer-now')} <Keys keys="Shift+d" />
        </Button>
        {known === undefined && fault === undefined ? (
          <Button className="button small quiet" onPress={close}>
            {t('explorer.time.close')}
          </Button>
        ) : null}
      </div>
      {fault === undefined ? null : (
        <p className="notice warn" role="alert">
          {t(`explorer.time.address.${fault}`)}
        </p>
      )}
      {known === undefined ? <p className="help">{t('explorer.time.help')}</p> : null}
      {known === undefined ? null : known.error !== undefined ? (
        <Failed known={known} />
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
          {known.shown === known.at ? (
            <>
              <Unknown travel={travel} at={known.at} />
              <OffCanvas {...{ off, bringIn }} />
              <Told {...{ travel, known, scene, now, select }} />
            </>
          ) : null}
        </div>
      )}
    </section>
  );
}

interface FieldProps {
  at: string | undefined;
  field: RefObject<HTMLInputElement | null>;
  go(at: string | undefined): void;
}

function TimeField({ at, field, go }: FieldProps) {
  const { t } = useMessages();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const [text, setText] = useState(() => fieldOf(instantIn(at) ?? new Date().toISOString()));
  const [wrong, setWrong] = useState(false);
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

/** The clock of the service may be behind that of the browser. */
function Failed({ known: { error, retry } }: { known: Known }) {
  const { t } = useMessages();
  const refused =
    error instanceof ApiProblem && error.problem.errors?.some(({ pointer }) => pointer === '/at');
  return refused ? (
    <p className="notice warn" role="alert">
      {t('explorer.time.wrong')}
    </p>
  ) : (
    <ErrorState error={error} retry={retry} />
  );
}

/** A date before all that is known, with the way to the first change. */
function Unknown({ travel: { changes = [], truncated, go }, at }: { travel: TimeTravel; at: string }) {
  const { t, moment } = useMessages();
  const [first] = changes;
  if (first === undefined || truncated || Date.parse(at) >= Date.parse(first.at)) return null;
  return (
    <p className="row">
      {t('explorer.time.before', { at: moment(first.at) })}
      <Button className="button small" onPress={() => go(first.at)}>
        {t('explorer.time.go')}
      </Button>
    </p>
  );
}

function OffCanvas({ off, bringIn }: Pick<Props, 'off' | 'bringIn'>) {
  const { t } = useMessages();
  if (off.links.length === 0 || bringIn === undefined) return null;
  return (
    <p className="row">
      {t('explorer.time.off', { count: off.links.length })}
      <Button className="button small" onPress={bringIn.run}>
        {bringIn.label} {bringIn.keys === undefined ? null : <Keys keys={bringIn.keys} />}
      </Button>
    </p>
  );
}

interface ToldProps {
  travel: TimeTravel;
  known: Known;
  scene: Scene;
  now: Facts;
  select(key: string): void;
}

function Told({ travel, known, scene, now, select }: ToldProps) {
  const { t } = useMessages();
  const here = (travel.changes ?? []).filter(({ at }) => Date.parse(at) === Date.parse(known.at));
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
                <ChangeWords change={change} facts={[known.facts, now]} />
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
      {travel.truncated ? <p className="help">{t('explorer.time.truncated')}</p> : null}
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
