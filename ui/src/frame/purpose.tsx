/** Role, authority, purpose and case: shown at all times, since they bound what every answer may hold (Art 8, 9, 26). */
import { useState } from 'react';
import {
  Button,
  Dialog,
  DialogTrigger,
  Heading,
  Modal,
  ModalOverlay,
  Radio,
  RadioGroup,
} from 'react-aria-components';
import { useMessages } from './messages.tsx';
import { useSession } from './session.tsx';
import './purpose.css';

export function PurposeChip() {
  const { t } = useMessages();
  const { self, purpose, caseRef } = useSession();
  return (
    <DialogTrigger>
      <Button className="button quiet purpose-chip">
        <span className="purpose-role">
          {t(`frame.role.${self.role}`)} · <bdi>{self.authority}</bdi>
        </span>
        <span className="purpose-what">
          <span className="hidden-text">{t('frame.purpose.now')} </span>
          {t(`frame.purpose.${purpose}`)}
          {caseRef === '' ? null : (
            <>
              {' · '}
              <bdi>{caseRef}</bdi>
            </>
          )}
        </span>
      </Button>
      <ModalOverlay className="modal-overlay" isDismissable>
        <Modal className="modal">
          <Dialog className="dialog">{({ close }) => <PurposeForm close={close} />}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function PurposeForm({ close }: { close(): void }) {
  const { t, time } = useMessages();
  const session = useSession();
  const { self } = session;
  const [purpose, setPurpose] = useState(session.purpose);
  const [caseRef, setCase] = useState(session.caseRef);
  const valid = /^[\p{L}\p{N} ./_:-]{0,128}$/u.test(caseRef);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!valid) return;
        session.choose(purpose, caseRef.trim());
        close();
      }}
    >
      <Heading slot="title">{t('frame.purpose.title')}</Heading>
      <dl className="purpose-self">
        <dt>{t('frame.self.user')}</dt>
        <dd>
          <bdi>{self.subject}</bdi>
        </dd>
        <dt>{t('frame.self.role')}</dt>
        <dd>{t(`frame.role.${self.role}`)}</dd>
        <dt>{t('frame.self.authority')}</dt>
        <dd>
          <bdi>{self.authority}</bdi>
        </dd>
        {self.purposes.some(({ operations }) => operations.includes('review.decide')) ? (
          <>
            <dt>{t('frame.self.verifies')}</dt>
            <dd>{listed(self.authorities, t)}</dd>
          </>
        ) : null}
        <dt>{t('frame.self.reads')}</dt>
        <dd>{listed(self.systems.read, t)}</dd>
        <dt>{t('frame.self.until')}</dt>
        <dd>{time(self.expiresAt)}</dd>
      </dl>
      <RadioGroup
        className="stack"
        value={purpose}
        onChange={setPurpose}
        aria-label={t('frame.purpose.choose')}
      >
        {self.purposes.map((one) => (
          <Radio key={one.purpose} value={one.purpose} className="purpose-option">
            <span>{t(`frame.purpose.${one.purpose}`)}</span>
          </Radio>
        ))}
      </RadioGroup>
      <div className="field">
        <label htmlFor="purpose-case">{t('frame.case')}</label>
        <input
          id="purpose-case"
          className="input"
          value={caseRef}
          maxLength={128}
          aria-invalid={!valid}
          aria-describedby="purpose-case-help"
          onChange={(event) => setCase(event.target.value)}
        />
        <span id="purpose-case-help" className={valid ? 'help' : 'error-text'}>
          {t(valid ? 'frame.case.help' : 'frame.case.invalid')}
        </span>
      </div>
      <p className="help">{t('frame.purpose.logged')}</p>
      <div className="row spread">
        <Button className="button" onPress={() => void session.signOut()}>
          {t('frame.signout')}
        </Button>
        <span className="row">
          <Button className="button" onPress={close}>
            {t('frame.cancel')}
          </Button>
          <Button className="button primary" type="submit">
            {t('frame.purpose.use')}
          </Button>
        </span>
      </div>
    </form>
  );
}

const listed = (scope: '*' | string[], t: (key: string) => string) =>
  scope === '*' ? t('frame.all') : scope.length === 0 ? t('frame.none') : scope.join(', ');
