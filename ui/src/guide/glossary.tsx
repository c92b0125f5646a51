/** What colours and words mean (Regulation (EU) 2019/817 Art 26-34), in the words of the screens. */
import { type LinkLook, LinkWord, linkWordKey, useMessages } from '../frame/index.tsx';

const LOOKS: readonly LinkLook[] = [
  { colour: 'YELLOW' },
  { colour: 'GREEN' },
  { colour: 'RED', redKind: 'MERGE' },
  { colour: 'RED', redKind: 'SPLIT' },
  { colour: 'WHITE' },
];
const COLUMNS = ['link', 'meaning', 'seen', 'effect'] as const;

export function Colours() {
  const { t } = useMessages();
  return (
    <>
      <p>{t('guide.colours.text')}</p>
      <dl className="guide-colours">
        {LOOKS.map((look) => {
          const name = linkWordKey(look).replace('frame.link.', '');
          return (
            <div key={name} className="card stack">
              <dt>
                <LinkWord {...look} />
              </dt>
              {COLUMNS.slice(1).map((column) => (
                <dd key={column}>
                  <span className="help">{t(`guide.colours.${column}`)}</span>
                  {t(`guide.colours.${name}.${column}`)}
                </dd>
              ))}
            </div>
          );
        })}
      </dl>
    </>
  );
}

const WORDS = [
  'record',
  'identity',
  'group',
  'person',
  'cluster',
  'match',
  'link',
  'file',
  'hit',
  'purpose',
] as const;

export function Words() {
  const { t } = useMessages();
  return (
    <dl className="guide-words">
      {WORDS.map((word) => (
        <div key={word}>
          <dt>{t(`guide.word.${word}`)}</dt>
          <dd>{t(`guide.word.${word}.text`)}</dd>
        </div>
      ))}
    </dl>
  );
}

const QUESTIONS = ['white', 'green', 'score', 'nothing', 'yellow', 'wrong', 'print'] as const;

export function Questions() {
  const { t } = useMessages();
  return (
    <div className="stack">
      {QUESTIONS.map((question) => (
        <details key={question} id={question} className="card guide-question" open={question === 'white'}>
          <summary>{t(`guide.question.${question}`)}</summary>
          <p>{t(`guide.question.${question}.text`)}</p>
        </details>
      ))}
    </div>
  );
}
