/** The sign of a change on the line of time: the shape of a record, the sign of a link's colour, a cross for its end. */
import { type LinkColour, LinkSign } from '../frame/index.tsx';
import { SHAPE_PATHS, shapeOf } from '../graph-view/index.ts';

export function MarkSign({ sign }: { sign: string }) {
  return (
    <svg viewBox="-12 -12 24 24" data-sign={sign} aria-hidden="true" focusable="false">
      <Drawn sign={sign} />
    </svg>
  );
}

function Drawn({ sign }: { sign: string }) {
  const plain = { fill: 'var(--surface)', stroke: 'var(--ink-2)' };
  if (sign === 'RECORD')
    return <path d={SHAPE_PATHS[shapeOf('RECORD')]} {...plain} strokeWidth="3" transform="scale(0.55)" />;
  if (sign === 'ENDED') return <path d="M-7 -7L7 7M-7 7L7 -7" stroke="var(--ink)" strokeWidth="3" />;
  if (sign === 'TOLD') return <path d="M-8 0A8 8 0 1 1 8 0A8 8 0 1 1 -8 0Z" {...plain} strokeWidth="1.5" />;
  const [colour, redKind] = sign.split('_') as [LinkColour, string?];
  return <LinkSign {...{ colour, redKind }} />;
}
