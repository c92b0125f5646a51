/** Questions before an expansion: which of a node's neighbours come. Asked for by Shift+E, and always where many would come. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Foreign, type LinkColour, LinkWord, Loaded, useMessages } from '../frame/index.tsx';
import { degrees, expandNode, isMany, totalOf } from './actions.ts';
import { type Degrees, PAGE } from './service.ts';
import type { ExplorerStore } from './store.ts';
import { kindWord, nodeWords } from './words.ts';

export function ExpandDialog({
  store,
  id,
  close,
}: {
  store: ExplorerStore;
  id: string | undefined;
  close(): void;
}) {
  return (
    <ModalOverlay
      className="modal-overlay"
      isDismissable
      isOpen={id !== undefined}
      onOpenChange={(open) => !open && close()}
    >
      <Modal className="modal">
        <Dialog className="dialog">
          {id === undefined ? null : <Questions store={store} id={id} close={close} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Questions({ store, id, close }: { store: ExplorerStore; id: string; close(): void }) {
  const words = useMessages();
  const { t } = words;
  const node = store.get().facts.nodes.get(id);
  const query = useQuery({ queryKey: ['degrees', id], queryFn: () => degrees(store, id) });
  return (
    <>
      <Heading slot="title">
        {t('explorer.expand.title')} {node === undefined ? null : <Foreign text={nodeWords(words, node)} />}
      </Heading>
      <Loaded query={query}>{(answer) => <Choice {...{ store, id, close, answer }} />}</Loaded>
    </>
  );
}

type Off = Record<'kinds' | 'colours' | 'systems', string[]>;

function Choice(props: { store: ExplorerStore; id: string; close(): void; answer: Degrees }) {
  const { store, id, close, answer } = props;
  const words = useMessages();
  const { t, number } = words;
  const [off, setOff] = useState<Off>({ kinds: [], colours: [], systems: [] });
  const [least, setLeast] = useState(0);
  const toggle = (list: keyof Off, code: string) =>
    setOff({
      ...off,
      [list]: off[list].includes(code) ? off[list].filter((one) => one !== code) : [...off[list], code],
    });
  const on = (list: keyof Off) => Object.keys(answer[list]).filter((code) => !off[list].includes(code));
  const kinds = on('kinds');
  const plain = off.colours.length === 0 && off.systems.length === 0 && least === 0;
  const count = kinds.reduce((sum, kind) => sum + (answer.kinds[kind] ?? 0), 0);
  const run = () => {
    close();
    const filter = {
      ...(off.kinds.length === 0 ? {} : { kinds }),
      ...(off.colours.length === 0 ? {} : { colours: on('colours') }),
      ...(off.systems.length === 0 ? {} : { systems: on('systems') }),
      ...(least === 0 ? {} : { minProbability: least }),
    };
    void expandNode(store, id, filter, plain && !answer.capped ? count : undefined);
  };
  const list = (name: keyof Off, title: string, word: (code: string) => React.ReactNode) =>
    Object.keys(answer[name]).length === 0 ? null : (
      <fieldset>
        <legend>
          <strong>{title}</strong>
        </legend>
        {Object.entries(answer[name]).map(([code, of]) => (
          <label key={code} className="legend-row">
            <input type="checkbox" checked={!off[name].includes(code)} onChange={() => toggle(name, code)} />
            <span className="legend-what">{word(code)}</span>
            <span className="legend-count">{number(of)}</span>
          </label>
        ))}
      </fieldset>
    );
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      {isMany(answer) ? (
        <p className="notice">
          {t(answer.capped ? 'explorer.expand.capped' : 'explorer.expand.many', {
            ...{ count: totalOf(answer), page: PAGE },
          })}
        </p>
      ) : null}
      {totalOf(answer) === 0 ? <p>{t('explorer.expand.none')}</p> : null}
      {list('kinds', t('explorer.expand.kinds'), (code) => kindWord(words, code))}
      {list('colours', t('explorer.legend.links'), (code) => (
        <LinkWord colour={code as LinkColour} />
      ))}
      {list('systems', t('explorer.legend.systems'), (code) => (
        <bdi>{code}</bdi>
      ))}
      {(answer.kinds.MATCHES ?? 0) > 0 ? (
        <label className="field">
          <span className="label">{t('explorer.legend.probability', { percent: number(least * 100) })}</span>
          <input
            {...{ type: 'range', min: '0', max: '0.99', step: '0.01', value: least }}
            onChange={(event) => setLeast(Number(event.target.value))}
          />
        </label>
      ) : null}
      <div className="row">
        <Button className="button primary" type="submit" isDisabled={kinds.length === 0}>
          {plain && !answer.capped
            ? t('explorer.expand.run', { count: Math.min(count, PAGE) })
            : t('explorer.expand.run-some', { count: PAGE })}
        </Button>
        <Button className="button" onPress={close}>
          {t('frame.cancel')}
        </Button>
      </div>
    </form>
  );
}
