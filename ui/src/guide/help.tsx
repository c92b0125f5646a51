/** Help: the tours, what colours and words mean, questions that are asked, and the keys. */
import type { ReactNode } from 'react';
import { KeyList, useMessages } from '../frame/index.tsx';
import { Colours, Questions, Words } from './glossary.tsx';
import { TourList } from './tour-list.tsx';
import './help.css';

const PARTS: readonly { id: string; Part: () => ReactNode }[] = [
  { id: 'tours', Part: TourList },
  { id: 'colours', Part: Colours },
  { id: 'words', Part: Words },
  { id: 'questions', Part: Questions },
  { id: 'keys', Part: () => <KeyList /> },
];

export function Help() {
  const { t } = useMessages();
  return (
    <div className="page guide">
      <h1>{t('guide.title')}</h1>
      <nav aria-label={t('guide.contents')}>
        <ul className="row guide-contents">
          {PARTS.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`guide.part.${id}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {PARTS.map(({ id, Part }) => (
        <section key={id} id={id} className="stack" aria-labelledby={`guide-${id}`}>
          <h2 id={`guide-${id}`}>{t(`guide.part.${id}`)}</h2>
          <Part />
        </section>
      ))}
    </div>
  );
}
