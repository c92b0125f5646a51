/**
 * Nobody at the screen: a session ends after its idle time although the page itself goes on asking (live updates), with
 * a warning a minute before. What counts is the person's hand, not the page's requests.
 */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useMessages } from './messages.tsx';
import { useSession } from './session.tsx';

const WARN_S = 60;
/** How often a hand at the screen is told to the service, which sees requests only: well within the idle time. */
const TELL_MS = 120_000;
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

export function IdleWatch() {
  const { t } = useMessages();
  const { self } = useSession();
  const queries = useQueryClient();
  const last = useRef(Date.now());
  const told = useRef(Date.now());
  const [left, setLeft] = useState<number>();

  useEffect(() => {
    const seen = () => {
      last.current = Date.now();
      setLeft(undefined);
      if (last.current - told.current < TELL_MS) return;
      told.current = last.current;
      void fetch('/session').catch(() => {});
    };
    for (const sign of SIGNS) window.addEventListener(sign, seen, { passive: true });
    const timer = setInterval(() => {
      const rest = self.idleSeconds - (Date.now() - last.current) / 1000;
      if (rest > WARN_S) return;
      setLeft(Math.max(0, Math.ceil(rest)));
      if (rest > 0) return;
      clearInterval(timer);
      // Also when the service cannot be told: this page shows nothing any more.
      void fetch('/session/sign-out', { method: 'POST' })
        .catch(() => {})
        .then(() => queries.setQueryData(['session'], null));
    }, 1_000);
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, seen);
      clearInterval(timer);
    };
  }, [self.idleSeconds, queries]);

  return (
    <ModalOverlay className="modal-overlay" isOpen={left !== undefined}>
      <Modal className="modal">
        <Dialog className="dialog" role="alertdialog">
          <Heading slot="title">{t('frame.idle.title')}</Heading>
          <p>{t('frame.idle.text', { seconds: left ?? 0 })}</p>
          <Button className="button primary" autoFocus onPress={() => setLeft(undefined)}>
            {t('frame.idle.stay')}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
