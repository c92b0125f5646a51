/** Finds among what is on the canvas; what is not there yet is found by the search of the frame. */
import { useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { Foreign, useMessages } from '../frame/index.tsx';
import type { View } from '../graph-view/index.ts';
import { nodeWords, titleOf } from './words.ts';

const SHOWN = 12;

export function FindBox({ view, select }: { view: View; select(id: string): void }) {
  const words = useMessages();
  const { t } = words;
  const [text, setText] = useState('');
  const wanted = text.trim().toLocaleLowerCase();
  const found =
    wanted === ''
      ? []
      : view.nodes.filter(({ node }) =>
          [titleOf(words, node), ...(node.names ?? []), node.reference ?? '', node.id].some((one) =>
            one.toLocaleLowerCase().includes(wanted),
          ),
        );
  return (
    <div className="stack explorer-find">
      <SearchField className="field" value={text} onChange={setText}>
        <Label>{t('explorer.find')}</Label>
        <Input className="input" spellCheck="false" autoComplete="off" />
      </SearchField>
      <p className="hidden-text" role="status">
        {wanted === '' ? '' : t('explorer.find.found', { count: found.length })}
      </p>
      {found.length === 0 ? null : (
        // biome-ignore lint/a11y/noRedundantRoles: a list without marks loses its role in Safari
        <ul role="list">
          {found.slice(0, SHOWN).map(({ id, node }) => (
            <li key={id}>
              <button type="button" className="button quiet small explorer-hit" onClick={() => select(id)}>
                <Foreign text={nodeWords(words, node)} />
              </button>
            </li>
          ))}
          {found.length > SHOWN ? (
            <li className="help">{t('explorer.find.more', { count: found.length - SHOWN })}</li>
          ) : null}
        </ul>
      )}
      {wanted !== '' && found.length === 0 ? <p className="help">{t('explorer.find.none')}</p> : null}
    </div>
  );
}
