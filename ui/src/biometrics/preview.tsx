/** A picked image as the user sees it: drawn by the browser, a grey map by us, other forms as a card. */
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { useMessages } from '../frame/index.tsx';
import { greyMapOf } from './image-file.ts';
import type { Picked } from './picked.ts';

const DRAWN = ['image/png', 'image/jpeg', 'image/webp', 'image/bmp'];

export function Preview({ image, zoom = 1 }: { image: Picked; zoom?: number }) {
  const { t } = useMessages();
  const label = t('biometrics.preview', { name: image.name });
  const box = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another zoom begins in the middle
  useEffect(() => {
    const { current } = box;
    current?.scrollTo(
      (current.scrollWidth - current.clientWidth) / 2,
      (current.scrollHeight - current.clientHeight) / 2,
    );
  }, [zoom]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is zoomed is moved by the keys
    <section ref={box} className="preview" aria-label={label} tabIndex={0} dir="ltr">
      <div className="preview-sheet" style={{ '--zoom': zoom } as CSSProperties}>
        {DRAWN.includes(image.mediaType) ? (
          <Drawn image={image} label={label} />
        ) : image.mediaType === 'image/x-portable-graymap' ? (
          <Grey image={image} label={label} />
        ) : (
          <p className="quiet-text">{t('biometrics.preview.none', { form: image.mediaType })}</p>
        )}
      </div>
    </section>
  );
}

function Drawn({ image, label }: { image: Picked; label: string }) {
  const { t } = useMessages();
  const [url, setUrl] = useState<string>();
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([image.bytes as BlobPart], { type: image.mediaType }));
    setUrl(made);
    setBroken(false);
    return () => URL.revokeObjectURL(made);
  }, [image]);
  if (broken) return <p className="quiet-text">{t('biometrics.preview.broken')}</p>;
  return url === undefined ? null : <img src={url} alt={label} onError={() => setBroken(true)} />;
}

function Grey({ image, label }: { image: Picked; label: string }) {
  const { t } = useMessages();
  const canvas = useRef<HTMLCanvasElement>(null);
  const map = greyMapOf(image.bytes);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map follows from the image
  useEffect(() => {
    if (map === undefined || canvas.current === null) return;
    canvas.current.width = map.width;
    canvas.current.height = map.height;
    canvas.current.getContext('2d')?.putImageData(new ImageData(map.rgba, map.width, map.height), 0, 0);
  }, [image]);
  if (map === undefined) return <p className="quiet-text">{t('biometrics.preview.broken')}</p>;
  return <canvas ref={canvas} role="img" aria-label={label} />;
}
