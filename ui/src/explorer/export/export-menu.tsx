/** Export of what one sees: picture, drawing, table, data. */
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useMessages, useToasts } from '../../frame/index.tsx';
import { download, jsonOf, pngOf, type Source, svgOf, tableOf } from './files.ts';

const KINDS = {
  png: (source: Source) => pngOf(source),
  svg: async (source: Source) => new Blob([svgOf(source).svg], { type: 'image/svg+xml' }),
  csv: async (source: Source) => new Blob([tableOf(source)], { type: 'text/csv;charset=utf-8' }),
  json: async (source: Source) => new Blob([jsonOf(source)], { type: 'application/json' }),
} as const;

export function ExportMenu({ source, disabled }: { source(): Source; disabled: boolean }) {
  const { t } = useMessages();
  const toasts = useToasts();
  const run = async (kind: keyof typeof KINDS) => {
    try {
      const now = source();
      const day = now.origin.at.slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
      download(`symbolon-${day}.${kind}`, await KINDS[kind](now));
      toasts.show({ text: t('explorer.export.done', { kind: kind.toUpperCase() }), kind: 'ok' });
    } catch {
      toasts.show({ text: t('explorer.export.failed'), kind: 'danger' });
    }
  };
  return (
    <MenuTrigger>
      <Button className="button small" isDisabled={disabled}>
        {t('explorer.export')}
      </Button>
      <Popover className="popover">
        <Menu
          className="menu"
          aria-label={t('explorer.export')}
          onAction={(key) => void run(key as keyof typeof KINDS)}
        >
          {Object.keys(KINDS).map((kind) => (
            <MenuItem key={kind} id={kind} className="menu-item" textValue={kind.toUpperCase()}>
              {t(`explorer.export.${kind}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
