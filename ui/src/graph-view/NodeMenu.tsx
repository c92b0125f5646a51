/** The menu of a node, at its place: Shift+F10, the menu key, or a right click. */
import { useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { Keys, useMessages } from '../frame/index.tsx';

export interface MenuAction {
  id: string;
  /** Words, in the present language. */
  label: string;
  keys?: string;
  disabled?: boolean;
  run(): void;
}

export function NodeMenu(props: {
  actions: MenuAction[];
  at: { x: number; y: number } | undefined;
  close(): void;
}) {
  const { actions, at, close } = props;
  const { t } = useMessages();
  const anchor = useRef<HTMLDivElement>(null);
  return (
    <>
      <div className="graph-anchor" ref={anchor} style={{ left: at?.x ?? 0, top: at?.y ?? 0 }} />
      <Popover
        className="popover"
        aria-label={t('explorer.menu')}
        triggerRef={anchor}
        isOpen={at !== undefined && actions.length > 0}
        onOpenChange={(open) => !open && close()}
        placement="bottom start"
      >
        <Menu
          className="menu"
          aria-label={t('explorer.menu')}
          autoFocus="first"
          disabledKeys={actions.filter(({ disabled }) => disabled).map(({ id }) => id)}
          onAction={(key) => actions.find(({ id }) => id === key)?.run()}
          onClose={close}
        >
          {actions.map(({ id, label, keys }) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={label}>
              <span>{label}</span>
              {keys === undefined ? null : <Keys keys={keys} />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
