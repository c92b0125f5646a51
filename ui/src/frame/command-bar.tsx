/**
 * One bar for finding and doing (`/` or Mod+K): persons as one types, in any script, and every action of the present
 * screen. Nothing that is typed goes into an address.
 */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import {
  Autocomplete,
  Button,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { data } from '../../../client/index.ts';
import { useCommands } from './commands.tsx';
import { Foreign } from './foreign.tsx';
import { Icon } from './icons.tsx';
import { useMessages } from './messages.tsx';
import { useSession } from './session.tsx';
import { Keys, useShortcut } from './shortcuts.tsx';
import './command-bar.css';

const PAUSE_MS = 150;
const ACTIONS_SHOWN = 12;

export function CommandBar() {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  useShortcut({ id: 'command', keys: '/', area: 'general' }, () => setOpen(true));
  useShortcut({ id: 'command-mod', keys: 'Mod+k', area: 'general' }, () => setOpen(true));
  return (
    <>
      <Button className="button command-open" onPress={() => setOpen(true)}>
        <Icon name="search" />
        <span className="command-hint">{t('frame.command.hint')}</span>
        <span className="command-short">{t('frame.command.open')}</span>
        <Keys keys="/" />
      </Button>
      <ModalOverlay className="modal-overlay" isDismissable isOpen={open} onOpenChange={setOpen}>
        <Modal className="modal">
          <Dialog className="command" aria-label={t('frame.command.open')}>
            <CommandList close={() => setOpen(false)} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}

interface Found {
  id: string;
  label: string;
  detail: string;
  foreign: boolean;
  keys?: string;
  run(): void;
}

function CommandList({ close }: { close(): void }) {
  const { t } = useMessages();
  const { can } = useSession();
  const navigate = useNavigate();
  const commands = useCommands();
  const [text, setText] = useState('');
  const suggestions = useSuggestions(text);
  const done = (run: () => void) => () => {
    close();
    run();
  };

  const persons: Found[] = suggestions.map(({ kind, value, personId, systems, detail }, index) => ({
    id: `person-${index}`,
    label: value,
    detail: [detail, systems.join(' ')].filter(Boolean).join(' · '),
    foreign: true,
    run: done(
      () =>
        void navigate({
          to: '/person/$groupId',
          params: { groupId: personId },
          search: { hit: kind } as never,
        }),
    ),
  }));
  const everywhere: Found[] = [];
  // First, so that what Enter does stays the same while suggestions come in below.
  if (text.trim().length > 1 && can('portal.search'))
    everywhere.push({
      ...{ id: 'search', label: t('frame.command.search', { text: text.trim() }), detail: '', foreign: true },
      run: done(() => void navigate({ to: '/search', state: { text: text.trim() } as never })),
    });
  const wanted = text.trim().toLocaleLowerCase();
  const actions = commands
    .filter(({ label, group }) => `${group} ${label}`.toLocaleLowerCase().includes(wanted))
    .slice(0, ACTIONS_SHOWN)
    .map(
      ({ id, label, group, keys, run }): Found => ({
        ...{ id, label, detail: group, foreign: false, run: done(run) },
        ...(keys === undefined ? {} : { keys }),
      }),
    );

  return (
    // What is typed is matched by the service, in every script, and by label above.
    <Autocomplete inputValue={text} onInputChange={setText} filter={() => true}>
      <SearchField className="command-field" aria-label={t('frame.command.open')} autoFocus>
        <Input
          className="input"
          placeholder={t('frame.command.hint')}
          spellCheck="false"
          autoComplete="off"
        />
      </SearchField>
      <Menu
        className="menu command-menu"
        renderEmptyState={() => <p className="menu-heading">{t('frame.command.nothing')}</p>}
      >
        {everywhere.length === 0 ? null : <Section heading={t('frame.place.search')} found={everywhere} />}
        {persons.length === 0 ? null : <Section heading={t('frame.command.persons')} found={persons} />}
        {actions.length === 0 ? null : <Section heading={t('frame.command.actions')} found={actions} />}
      </Menu>
    </Autocomplete>
  );
}

function Section({ heading, found }: { heading: string; found: Found[] }) {
  return (
    <MenuSection>
      <Header className="menu-heading">{heading}</Header>
      {found.map(({ id, label, detail, foreign, keys, run }) => (
        <MenuItem key={id} id={id} className="menu-item" textValue={label} onAction={run}>
          <span>{foreign ? <Foreign text={label} /> : label}</span>
          <span className="command-detail">
            {keys === undefined ? <Foreign text={detail} /> : <Keys keys={keys} />}
          </span>
        </MenuItem>
      ))}
    </MenuSection>
  );
}

/** Suggestions for what is typed, asked for after a pause; an answer to an older text is dropped. */
function useSuggestions(text: string) {
  const { api, can, purpose } = useSession();
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const query = useQuery({
    queryKey: ['suggest', purpose, asked],
    queryFn: ({ signal }) => data(api.POST('/v1/search/suggest', { body: { text: asked }, signal })),
    enabled: asked.length > 1 && can('portal.search'),
    gcTime: 30_000,
    placeholderData: (previous) => previous,
  });
  return asked.length > 1 ? (query.data?.items ?? []) : [];
}
