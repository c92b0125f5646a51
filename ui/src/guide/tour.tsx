/**
 * The guided tour over the screens: a panel beside them and a ring around the part that it speaks of. The screens stay in
 * use below it; the focus goes to the panel at every step, Escape puts the tour aside.
 */
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useMessages, useToasts } from '../frame/index.tsx';
import { type Run, stepOf } from './run.ts';
import { moveTour, useRun } from './store.ts';
import { addressOf, STEPS } from './tours.ts';
import { elementOf, useAnchor } from './use-anchor.ts';
import './tour.css';

export function Tour() {
  const run = useRun();
  return run?.shown ? <Panel run={run} /> : null;
}

function Panel({ run }: { run: Run }) {
  const { t } = useMessages();
  const toasts = useToasts();
  const navigate = useNavigate();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { tour, found } = run;
  const step = stepOf(run);
  const address = addressOf(step, found);
  const here = path === address;
  const { place, missing } = useAnchor(step.anchors, here);
  const words = (part: string) =>
    t(`guide.tour.${tour}.${step.id}.${part}`, { bio: found.bio ?? 'DIFFERENT' });

  // Each step once: who walks away by a link is not dragged back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step, not a new screen, leads on
  useEffect(() => {
    if (!here) void navigate({ to: address });
    heading.current?.focus({ preventScroll: true });
  }, [tour, run.step]);

  const leave = () => {
    moveTour('LEAVE');
    toasts.show({ text: t('guide.tour.left') });
    document.getElementById('main')?.focus({ preventScroll: true });
  };
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
      // Escape belongs to what is open above the screen, or being typed, before it belongs to the tour.
      if (document.querySelector('.modal-overlay, .popover') !== null) return;
      const { target } = event;
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const last = run.step === STEPS[tour].length - 1;
  const box = panel.current?.getBoundingClientRect();
  // What is spoken of must not lie under the panel.
  const above = place !== undefined && place.top + place.height / 2 > innerHeight - (box?.height ?? 220) - 40;
  return (
    <>
      {place === undefined ? null : (
        <div
          className="tour-ring"
          aria-hidden="true"
          style={{
            top: `${Math.max(place.top - 6, 2)}px`,
            left: `${Math.max(place.left - 6, 2)}px`,
            width: `${Math.min(place.width + 12, innerWidth - Math.max(place.left - 6, 2) - 2)}px`,
            height: `${Math.min(place.height + 12, innerHeight - Math.max(place.top - 6, 2) - 4)}px`,
          }}
        />
      )}
      <section
        ref={panel}
        className={above ? 'tour tour-above' : 'tour'}
        role="dialog"
        aria-modal="false"
        aria-labelledby="tour-title"
        aria-describedby="tour-text"
      >
        <p className="help">
          {t(`guide.tour.${tour}.name`)}
          {' · '}
          {t('guide.tour.progress', { step: run.step + 1, all: STEPS[tour].length })}
        </p>
        <h2 id="tour-title" ref={heading} tabIndex={-1}>
          {words('title')}
        </h2>
        <div id="tour-text">
          <p>{words('text')}</p>
          {missing && here ? <p className="help">{t('guide.tour.missing')}</p> : null}
        </div>
        <div className="row spread">
          <span className="row">
            <button
              type="button"
              className="button"
              disabled={run.step === 0}
              onClick={() => moveTour('BACK')}
            >
              {t('guide.tour.back')}
            </button>
            <button type="button" className="button primary" onClick={() => moveTour('NEXT')}>
              {t(last ? 'guide.tour.done' : 'guide.tour.next')}
            </button>
          </span>
          <span className="row">
            {here ? (
              place === undefined ? null : (
                <button type="button" className="button quiet small" onClick={() => focusOn(step.anchors)}>
                  {t('guide.tour.goto')}
                </button>
              )
            ) : (
              <button
                type="button"
                className="button quiet small"
                onClick={() => void navigate({ to: address })}
              >
                {t('guide.tour.return')}
              </button>
            )}
            <button type="button" className="button quiet small" onClick={leave}>
              {t('guide.tour.leave')} <kbd>Esc</kbd>
            </button>
          </span>
        </div>
      </section>
    </>
  );
}

/** Puts the focus on the part that the step speaks of, so that keys and screen readers go on from there. */
function focusOn(anchors: readonly string[]): void {
  const element = elementOf(anchors);
  if (element === undefined) return;
  const bare = !element.hasAttribute('tabindex');
  if (bare) element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
  if (bare) element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
}
