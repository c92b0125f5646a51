/** What of the explorer stands in its address beside the scene: the selection and the panes that are open. */
export interface Address {
  seed?: string;
  revision?: string;
  /** Ids and keys that are selected, joined by commas. */
  select?: string;
  /** Tab of the table pane; absent while it is closed. */
  table?: string;
  /** `on` while it is open. */
  minimap?: string;
  /** Date of which the scene is shown as known then, ISO 8601; absent: now. */
  at?: string;
}

export interface Panels {
  table: 'nodes' | 'edges' | undefined;
  minimap: boolean;
}

/** More selected ids than these would make an address that mail programs break; then it names none. */
export const MOST_SELECTED = 20;

export const panelsIn = ({ table, minimap }: Address): Panels => ({
  ...{ table: table === 'nodes' || table === 'edges' ? table : undefined, minimap: minimap === 'on' },
});

export const selectionIn = ({ select = '' }: Address): string[] =>
  select
    .split(',')
    .filter((id) => id !== '')
    .slice(0, MOST_SELECTED);

/** Sorted, so that the same selection is the same address. */
export function selectOf(selection: ReadonlySet<string>): string | undefined {
  const ids = [...selection].filter((id) => !id.startsWith('more:')).sort();
  return ids.length === 0 || ids.length > MOST_SELECTED ? undefined : ids.join(',');
}

/** The part of an address that goes on from a scene to its next revision. */
export function viewOfAddress({ select, table, minimap, at }: Address): Address {
  return {
    ...(select === undefined ? {} : { select }),
    ...(table === undefined ? {} : { table }),
    ...(minimap === undefined ? {} : { minimap }),
    ...(at === undefined ? {} : { at }),
  };
}

/** The address with other panes. */
export function withPanels(address: Address, { table, minimap }: Panels): Address {
  const { table: _, minimap: __, ...rest } = address;
  return {
    ...rest,
    ...(table === undefined ? {} : { table }),
    ...(minimap ? { minimap: 'on' } : {}),
  };
}
