/** The scene as a thing of its own: its name, its address, and the scenes one has saved before. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import {
  Button,
  Dialog,
  Heading,
  Input,
  Label,
  Menu,
  MenuItem,
  MenuTrigger,
  Modal,
  ModalOverlay,
  Popover,
  TextField,
} from 'react-aria-components';
import { Keys, Loaded, useMessages, useToasts } from '../frame/index.tsx';
import { listScenes, removeScene } from './service.ts';
import type { ExplorerState, ExplorerStore } from './store.ts';

interface Props {
  store: ExplorerStore;
  state: ExplorerState;
  /** Address of exactly what is shown; saves first what is not saved yet. */
  share(): Promise<string>;
  askName(): void;
}

export function SceneMenu({ store, state, share, askName }: Props) {
  const { t } = useMessages();
  const toasts = useToasts();
  const navigate = useNavigate();
  const [listed, setListed] = useState(false);
  const empty = state.history.done.length === 0;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await share());
      toasts.show({ text: t('explorer.share.copied'), kind: 'ok' });
    } catch {
      toasts.show({ text: t('explorer.share.failed'), kind: 'danger' });
    }
  };
  const run: Record<string, () => void> = {
    ...{ share: () => void copy(), name: askName, list: () => setListed(true) },
    fresh: () => void navigate({ to: '/explore', search: {} }),
  };
  return (
    <>
      <MenuTrigger>
        <Button className="button small">
          <bdi>{state.scene?.name ?? t('explorer.scene')}</bdi>
        </Button>
        <Popover className="popover">
          <Menu
            className="menu"
            aria-label={t('explorer.scene')}
            disabledKeys={empty ? ['share', 'name'] : []}
            onAction={(key) => run[String(key)]?.()}
          >
            <MenuItem id="share" className="menu-item" textValue={t('explorer.share')}>
              {t('explorer.share')}
            </MenuItem>
            <MenuItem id="name" className="menu-item" textValue={t('shortcut.explorer-name')}>
              <span>{t('shortcut.explorer-name')}</span>
              <Keys keys="Mod+s" />
            </MenuItem>
            <MenuItem id="list" className="menu-item" textValue={t('explorer.scenes')}>
              {t('explorer.scenes')}
            </MenuItem>
            <MenuItem id="fresh" className="menu-item" textValue={t('explorer.scene.fresh')}>
              {t('explorer.scene.fresh')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <SceneList store={store} open={listed} close={() => setListed(false)} />
    </>
  );
}

function SceneList({ store, open, close }: { store: ExplorerStore; open: boolean; close(): void }) {
  const { t } = useMessages();
  return (
    <ModalOverlay
      className="modal-overlay"
      isDismissable
      isOpen={open}
      onOpenChange={(next) => !next && close()}
    >
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{t('explorer.scenes')}</Heading>
          <Scenes store={store} close={close} />
          <Button className="button" onPress={close}>
            {t('frame.close')}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Scenes({ store, close }: { store: ExplorerStore; close(): void }) {
  const { t, relative } = useMessages();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const query = useQuery({ queryKey: ['scenes'], queryFn: () => listScenes(store.api) });
  const open = (scene: string) => {
    close();
    void navigate({ to: '/explore/$scene', params: { scene }, search: {} });
  };
  const remove = async (id: string) => {
    await removeScene(store.api, id);
    await queries.invalidateQueries({ queryKey: ['scenes'] });
  };
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <p>{t('explorer.scenes.none')}</p>
        ) : (
          <table className="table">
            <tbody>
              {items.map(({ id, name, revision, savedAt }) => (
                <tr key={id}>
                  <th scope="row">
                    <button type="button" className="button quiet small" onClick={() => open(id)}>
                      <bdi>{name ?? t('explorer.scenes.unnamed')}</bdi>
                    </button>
                  </th>
                  <td>{t('explorer.scenes.revision', { revision })}</td>
                  <td>{relative(savedAt)}</td>
                  <td>
                    <Button className="button quiet small" onPress={() => void remove(id)}>
                      {t('explorer.scenes.delete')}
                      <span className="hidden-text"> {name ?? t('explorer.scenes.unnamed')}</span>
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      }
    </Loaded>
  );
}

export function NameDialog(props: {
  open: boolean;
  name: string;
  close(): void;
  save(name: string): Promise<void>;
}) {
  const { open, name, close, save } = props;
  return (
    <ModalOverlay
      className="modal-overlay"
      isDismissable
      isOpen={open}
      onOpenChange={(next) => !next && close()}
    >
      <Modal className="modal">
        <Dialog className="dialog">
          <NameForm {...{ name, close, save }} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function NameForm({ name, close, save }: { name: string; close(): void; save(name: string): Promise<void> }) {
  const { t } = useMessages();
  const [value, setValue] = useState(name);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (value.trim() === '') return;
        void save(value.trim());
        close();
      }}
    >
      <Heading slot="title">{t('shortcut.explorer-name')}</Heading>
      <TextField className="field" value={value} onChange={setValue} autoFocus maxLength={80}>
        <Label>{t('explorer.scene.name')}</Label>
        <Input className="input" autoComplete="off" />
      </TextField>
      <p className="help">{t('explorer.scene.name.help')}</p>
      <div className="row">
        <Button className="button primary" type="submit" isDisabled={value.trim() === ''}>
          {t('explorer.scene.save')}
        </Button>
        <Button className="button" onPress={close}>
          {t('frame.cancel')}
        </Button>
      </div>
    </form>
  );
}
