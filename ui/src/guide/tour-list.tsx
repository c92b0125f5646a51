/** The three tours: each looks for its case in the present data, and says who can see one where the reader cannot. */
import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { ErrorState, useMessages, useSession } from '../frame/index.tsx';
import { findCase } from './find-case.ts';
import { moveTour, startTour, useRun } from './store.ts';
import { STEPS, TOURS, type TourName } from './tours.ts';

type Outcome = 'looking' | 'none' | { error: unknown };

export function TourList() {
  const { tour } = useSearch({ from: '/help' });
  const [outcomes, setOutcomes] = useState<Partial<Record<TourName, Outcome>>>({});
  const session = useSession();
  const start = async (name: TourName) => {
    const tell = (outcome: Outcome | undefined) => setOutcomes((all) => ({ ...all, [name]: outcome }));
    tell('looking');
    try {
      const found = await findCase(name, session);
      tell(found === undefined ? 'none' : undefined);
      if (found !== undefined) startTour(name, found);
    } catch (error) {
      tell({ error });
    }
  };
  // A link may lead straight into a tour: /help?tour=two-names.
  const asked = useRef(tour);
  const startAsked = useRef(start);
  useEffect(() => {
    const name = TOURS.find((one) => one === asked.current);
    asked.current = undefined;
    if (name !== undefined) void startAsked.current(name);
  }, []);
  return (
    <ul className="tour-cards">
      {TOURS.map((name) => (
        <TourCard key={name} name={name} outcome={outcomes[name]} start={() => void start(name)} />
      ))}
    </ul>
  );
}

interface CardProps {
  name: TourName;
  outcome: Outcome | undefined;
  start(): void;
}

function TourCard({ name, outcome, start }: CardProps) {
  const { t } = useMessages();
  const run = useRun();
  const aside = run?.tour === name && !run.shown ? run : undefined;
  return (
    <li className="card stack">
      <h3>{t(`guide.tour.${name}.name`)}</h3>
      <p>{t(`guide.tour.${name}.about`)}</p>
      <p className="help">{t('guide.tour.length', { steps: STEPS[name].length })}</p>
      <div className="row">
        {aside === undefined ? null : (
          <Button className="button primary" onPress={() => moveTour('CONTINUE')}>
            {t('guide.tour.continue', { step: aside.step + 1, all: STEPS[name].length })}
          </Button>
        )}
        <Button
          className={aside === undefined ? 'button primary' : 'button'}
          isDisabled={outcome === 'looking'}
          onPress={start}
        >
          {t(aside === undefined ? 'guide.tour.start' : 'guide.tour.again')}
          <span className="hidden-text">{t(`guide.tour.${name}.name`)}</span>
        </Button>
      </div>
      <div role="status">
        {outcome === 'looking' ? <p className="help">{t('guide.tour.looking')}</p> : null}
        {outcome === 'none' ? <p className="notice">{t(`guide.tour.${name}.none`)}</p> : null}
      </div>
      {typeof outcome === 'object' ? <ErrorState error={outcome.error} retry={start} /> : null}
    </li>
  );
}
