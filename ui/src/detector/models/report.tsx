/** What a proposed model rests on and how it was measured, with every guard rail that speaks against it. */
import type { ModelReport } from '../../../../client/index.ts';
import { useMessages } from '../../frame/index.tsx';

export function ReportOf({ report }: { report: ModelReport }) {
  const { t, number } = useMessages();
  const { labels, needed, moved = [], calibration, benchmark, objections = [] } = report;
  const percent = (value: number) => t('review.accuracy.percent', { percent: number(100 * value, 2) });
  return (
    <div className="stack">
      {labels === undefined ? null : (
        <p>
          {t('models.labels', {
            ...{ same: number(labels.same), different: number(labels.different) },
            ...{ decisions: number(labels.decisions), comparisons: number(labels.comparisons) },
          })}{' '}
          {needed === undefined ? null : t('models.needed', { needed: number(needed) })}
        </p>
      )}
      {calibration == null ? null : (
        <p>
          {t('models.calibration', {
            slope: number(calibration.slope, 3),
            shift: number(calibration.shift, 3),
          })}
        </p>
      )}
      {objections.length > 0 ? (
        <Figures
          title={t('models.objections')}
          heads={['models.rail', 'models.of', 'models.before', 'models.after', 'models.limit']}
          rows={objections.map(({ rail, of, before, after, limit }) => [
            t(`models.rail.${rail}`),
            of,
            ...[before, after, limit].map((value) => number(value, 4)),
          ])}
        />
      ) : needed === undefined && benchmark !== undefined ? (
        <p>{t('models.objections.none')}</p>
      ) : null}
      {benchmark === undefined ? null : (
        <Figures
          title={t('models.benchmark')}
          heads={['models.benchmark.when', 'models.benchmark.precision', 'models.benchmark.f1']}
          rows={(['before', 'after'] as const).map((when) => [
            t(`models.${when}`),
            percent(benchmark[when].strongPrecision),
            percent(benchmark[when].f1),
          ])}
        />
      )}
      {moved.length === 0 ? null : (
        <details>
          <summary>{t('models.moved', { count: moved.length })}</summary>
          <Figures
            title={t('models.moved', { count: moved.length })}
            heads={['models.feature', 'models.level', 'models.before', 'models.after']}
            rows={moved.map(({ feature, level, before, after }) => [
              ...[feature, level, number(before, 2), number(after, 2)],
            ])}
          />
        </details>
      )}
    </div>
  );
}

function Figures({ title, heads, rows }: { title: string; heads: string[]; rows: string[][] }) {
  const { t } = useMessages();
  return (
    <table className="table">
      <caption className="models-caption">{title}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest]) => (
          <tr key={`${first} ${rest[0]}`}>
            <th scope="row">
              <bdi>{first}</bdi>
            </th>
            {rest.map((value, column) => (
              <td key={heads[column + 1]}>
                <bdi>{value}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
