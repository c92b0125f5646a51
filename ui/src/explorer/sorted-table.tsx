/** A table whose rows can be chosen and whose columns sort; long ones are shown page by page. */
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { useMessages } from '../frame/index.tsx';

export interface Column<Row> {
  name: string;
  value(row: Row): string | number;
  /** What is shown, where that is more than the value. */
  cell?(row: Row): ReactNode;
}
const PAGE = 100;

export function SortedTable<Row extends { id: string }>(props: {
  name: string;
  rows: Row[];
  columns: Column<Row>[];
  selection: ReadonlySet<string>;
  select(id: string, more: boolean): void;
}) {
  const { name, rows, columns, selection, select } = props;
  const { t, language } = useMessages();
  const [order, setOrder] = useState({ column: 0, up: true });
  const [count, setCount] = useState(PAGE);
  const { value } = columns[order.column] ?? (columns[0] as Column<Row>);
  const collator = new Intl.Collator(language, { numeric: true });
  const sorted = rows.toSorted((a, b) => {
    const [x, y] = [value(a), value(b)];
    const by =
      typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y));
    return order.up ? by : -by;
  });
  return (
    <>
      <table className="table">
        <caption className="hidden-text">{name}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden-text">{t('explorer.table.selected')}</span>
            </th>
            {columns.map((column, index) => (
              <th
                key={column.name}
                scope="col"
                aria-sort={index !== order.column ? undefined : order.up ? 'ascending' : 'descending'}
              >
                <button
                  type="button"
                  className="explorer-sort"
                  onClick={() => setOrder({ column: index, up: index === order.column ? !order.up : true })}
                >
                  {column.name}
                  <span aria-hidden="true">{index !== order.column ? '' : order.up ? ' ▲' : ' ▼'}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, count).map((row) => (
            <tr key={row.id} data-selected={selection.has(row.id)}>
              <td>
                <input
                  type="checkbox"
                  checked={selection.has(row.id)}
                  aria-label={t('explorer.table.select', { name: String(columns[0]?.value(row) ?? '') })}
                  onChange={() => select(row.id, true)}
                />
              </td>
              {columns.map((column, index) => {
                const content = column.cell?.(row) ?? column.value(row);
                return (
                  <td key={column.name}>
                    {index === 0 ? (
                      <button
                        type="button"
                        className="button quiet small"
                        onClick={() => select(row.id, false)}
                      >
                        {content}
                      </button>
                    ) : (
                      content
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > count ? (
        <Button className="button small" onPress={() => setCount(count + PAGE)}>
          {t('explorer.find.more', { count: sorted.length - count })}
        </Button>
      ) : null}
    </>
  );
}
