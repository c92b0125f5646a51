/** A picked image as the user sees it: drawn by the browser, a grey map by us, other forms as a card. */
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../frame/index.tsx';
import { greyMapOf } from './image-file.ts';
import type { Picked } from './picked.ts';

const DRAWN = ['image/png', 'image/jpeg', 'image/webp', 'image/bmp'];

export function Preview({ image }: { image: Picked }) {
  return (
    <div className="preview">
      <Pictured image={image} />
    </div>
  );
}

/** The image alone, as large as what it stands in. */
export function Pictured({ image }: { image: Picked }) {
  const { t } = useMessages();
  const label = t('biometrics.preview', { name: image.name });
  if (DRAWN.includes(image.mediaType)) return <Drawn image={image} label={label} />;
  if (image.mediaType === 'image/x-portable-graymap') return <Grey image={image} label={label} />;
  return <p className="quiet-text">{t('biometrics.preview.none', { form: image.mediaType })}</p>;
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
