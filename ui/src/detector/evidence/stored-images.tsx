/**
 * Stored images of both sides beside each other, by modality and finger (Art 29). They are covered, and asked for when they
 * are uncovered: what nobody looks at leaves the service for nobody.
 */
import { useEffect, useState } from 'react';
import { Covered, ErrorState, PairImage, PairTools, useMessages, usePairView } from '../../frame/index.tsx';
import type { Side, StoredImage } from '../model.ts';
import { useImage } from '../questions.ts';

export function StoredImages({ sides }: { sides: readonly Side[] }) {
  const { t } = useMessages();
  const [a, b] = sides.map(({ images }) => images);
  const all = [...(a ?? []), ...(b ?? [])];
  if (all.length === 0) return null;
  const places = [...new Map(all.map((image) => [placeOf(image), image])).values()];
  const at = (images: readonly StoredImage[] = [], place: StoredImage) =>
    images.filter((one) => placeOf(one) === placeOf(place));
  return (
    <section className="stack" aria-labelledby="stored-images">
      <h2 id="stored-images">{t('review.images.title')}</h2>
      <p className="help">{t('review.images.help')}</p>
      {places.map((place) => (
        <div key={placeOf(place)} className="stack">
          <h3>
            {t(`review.modality.${place.modality}`)}
            {place.finger === undefined ? '' : ` – ${t(`review.finger.${place.finger}`)}`}
          </h3>
          <Covered>
            <Pair a={at(a, place)} b={at(b, place)} />
          </Covered>
        </div>
      ))}
    </section>
  );
}

const placeOf = ({ modality, finger = '' }: StoredImage) => `${modality} ${finger}`;

/** Both sides are zoomed and moved in step. */
function Pair({ a, b }: Record<'a' | 'b', readonly StoredImage[]>) {
  const looked = usePairView();
  return (
    <>
      <PairTools looked={looked} />
      <span className="stored-images">
        <Of side="a" images={a} looked={looked} />
        <Of side="b" images={b} looked={looked} />
      </span>
    </>
  );
}

interface OfProps {
  side: 'a' | 'b';
  images: readonly StoredImage[];
  looked: ReturnType<typeof usePairView>;
}

function Of({ side, images, looked }: OfProps) {
  const { t, number } = useMessages();
  return (
    <span className="stored-images-side">
      <strong>{t(`review.side.${side}`)}</strong>
      {images.length === 0 ? <span className="quiet-text">{t('review.images.none')}</span> : null}
      {images.map((image, n) => (
        <span key={image.id} className="stored-image">
          <Shown
            {...{ id: image.id, side, looked }}
            alt={t(`review.images.alt.${image.modality}`, {
              ...{ side: t(`review.images.${side}`), n: number(n + 1) },
              finger: image.finger === undefined ? '' : t(`review.finger.${image.finger}`),
            })}
          />
          {image.quality === undefined ? null : (
            <span className="help">
              {t('review.biometrics.quality', { value: number(image.quality.value) })}
            </span>
          )}
        </span>
      ))}
    </span>
  );
}

function Shown({ id, alt, side, looked }: { id: string; alt: string } & Omit<OfProps, 'images'>) {
  const { t } = useMessages();
  const image = useImage(id);
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (image.data === undefined) return;
    const made = URL.createObjectURL(image.data);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [image.data]);
  if (image.isError) return <ErrorState error={image.error} retry={() => void image.refetch()} />;
  if (url === undefined) return <span className="quiet-text">{t('review.images.loading')}</span>;
  return (
    <PairImage {...{ looked, side }} label={alt}>
      <img src={url} alt={alt} />
    </PairImage>
  );
}
