/** The bar over the graph: every action as a button with its key, in groups. */
import { Toolbar as Bar, Button, Group, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Keys, useMessages } from '../frame/index.tsx';
import type { Action } from './actions-list.ts';

const GROUPS = {
  history: ['undo', 'redo'],
  expand: ['expand', 'expand-filtered'],
  hide: ['hide', 'hide-others', 'invert'],
  place: ['pin', 'collapse'],
  look: ['fit', 'fit-all', 'zoom-in', 'zoom-out'],
  panes: ['table'],
  time: ['time', 'earlier', 'later'],
} as const;
const FURTHER = ['show-hidden', 'remove', 'arrange', 'clear-path', 'patterns', 'labels', 'minimap'] as const;

/** Buttons that show a sign; their words are read and shown as a hint. */
const SIGNS: Record<string, string> = {
  ...{ undo: '↶', redo: '↷', 'zoom-in': '+', 'zoom-out': '−', earlier: '‹', later: '›' },
};

export function Toolbar({
  actions,
  children,
}: {
  actions: Record<string, Action>;
  children: React.ReactNode;
}) {
  const { t } = useMessages();
  return (
    <Bar className="explorer-bar" aria-label={t('explorer.toolbar')}>
      {Object.entries(GROUPS).map(([name, ids]) => (
        <Group key={name} className="explorer-group" aria-label={t(`explorer.toolbar.${name}`)}>
          {ids.map((id) => {
            const action = actions[id];
            return action === undefined ? null : <ActionButton key={id} action={action} />;
          })}
        </Group>
      ))}
      <MenuTrigger>
        <Button className="button small">{t('explorer.toolbar.further')}</Button>
        <Popover className="popover">
          <Menu
            className="menu"
            aria-label={t('explorer.toolbar.further')}
            disabledKeys={FURTHER.filter((id) => actions[id]?.enabled !== true)}
            onAction={(key) => actions[String(key)]?.run()}
          >
            {FURTHER.map((id) => {
              const action = actions[id];
              if (action === undefined) return null;
              return (
                <MenuItem key={id} id={id} className="menu-item" textValue={action.label}>
                  <span>
                    {action.pressed === undefined ? '' : action.pressed ? '☑ ' : '☐ '}
                    {action.label}
                  </span>
                  {action.keys === undefined ? null : <Keys keys={action.keys} />}
                </MenuItem>
              );
            })}
          </Menu>
        </Popover>
      </MenuTrigger>
      {children}
    </Bar>
  );
}

function ActionButton({ action }: { action: Action }) {
  const { id, label, keys, enabled, pressed, run } = action;
  const sign = SIGNS[id];
  return (
    <Button
      className="button quiet small"
      isDisabled={!enabled}
      {...(sign === undefined ? {} : { 'aria-label': label })}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      onPress={run}
    >
      {sign === undefined ? label : <span aria-hidden="true">{sign}</span>}
      {keys === undefined || sign !== undefined ? null : <Keys keys={keys} />}
    </Button>
  );
}
