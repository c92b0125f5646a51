/** The keys of the present screen, changeable one by one, and single keys off for those whom they disturb. */
import { useState } from 'react';
import { Button, Checkbox, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useMessages } from './messages.tsx';
import { Keys, keysOfEvent, useShortcut, useShortcuts } from './shortcuts.tsx';

export function HelpDialog() {
  const [open, setOpen] = useState(false);
  useShortcut({ id: 'help', keys: '?', area: 'general' }, () => setOpen(true));
  return (
    <ModalOverlay className="modal-overlay" isDismissable isOpen={open} onOpenChange={setOpen}>
      <Modal className="modal">
        <Dialog className="dialog">{({ close }) => <KeyList close={close} />}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}

export function KeyList({ close }: { close?: () => void }) {
  const { t, has } = useMessages();
  const { entries, singleKeys, setSingleKeys, change } = useShortcuts();
  const [changing, setChanging] = useState<string>();
  const areas = [...new Set(entries.map(({ area }) => area))];
  return (
    <>
      <Heading slot="title">{t('frame.keys.title')}</Heading>
      <Checkbox className="row" isSelected={singleKeys} onChange={setSingleKeys}>
        {({ isSelected }) => (
          <>
            <span aria-hidden="true">{isSelected ? '☑' : '☐'}</span>
            {t('frame.keys.single')}
          </>
        )}
      </Checkbox>
      {areas.map((area) => (
        <section key={area}>
          <h3>{t(`frame.keys.area.${area}`)}</h3>
          <table className="table">
            <tbody>
              {entries
                .filter((entry) => entry.area === area)
                .map(({ id, keys, usual }) => (
                  <tr key={id}>
                    <th scope="row">{has(`shortcut.${id}`) ? t(`shortcut.${id}`) : id}</th>
                    <td>
                      {changing === id ? (
                        <input
                          className="input"
                          aria-label={t('frame.keys.press')}
                          placeholder={t('frame.keys.press')}
                          readOnly
                          // biome-ignore lint/a11y/noAutofocus: the field stands where the button just was
                          autoFocus
                          onBlur={() => setChanging(undefined)}
                          onKeyDown={(event) => {
                            if (['Tab', 'Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
                            event.preventDefault();
                            event.stopPropagation();
                            if (event.key !== 'Escape') change(id, keysOfEvent(event));
                            setChanging(undefined);
                          }}
                        />
                      ) : (
                        <Keys keys={keys} />
                      )}
                    </td>
                    <td className="row">
                      <Button className="button quiet small" onPress={() => setChanging(id)}>
                        {t('frame.keys.change')}
                        <span className="hidden-text">
                          {has(`shortcut.${id}`) ? t(`shortcut.${id}`) : id}
                        </span>
                      </Button>
                      {keys === usual ? null : (
                        <Button className="button quiet small" onPress={() => change(id, undefined)}>
                          {t('frame.keys.usual')}
                        </Button>
                      )}
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      ))}
      {close === undefined ? null : (
        <Button className="button primary" onPress={close}>
          {t('frame.close')}
        </Button>
      )}
    </>
  );
}
