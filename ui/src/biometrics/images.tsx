/** Images that were picked, each with its preview and quality, and a way to take it out again. */
import { Button } from 'react-aria-components';
import { useMessages } from '../frame/index.tsx';
import { Examined } from './examined.tsx';
import type { Picked } from './picked.ts';
import { Preview } from './preview.tsx';

export function Images({ images, change }: { images: Picked[]; change(images: Picked[]): void }) {
  const { t } = useMessages();
  if (images.length === 0) return null;
  return (
    <ul className="images">
      {images.map((image) => (
        <li key={image.key} className="card stack">
          <Preview image={image} />
          <p>
            <bdi>{image.name}</bdi>{' '}
            <span className="help">
              {image.modality === 'FINGER' ? t(`review.finger.${image.finger}`) : t('review.modality.FACE')}
            </span>
          </p>
          <Examined image={image} />
          <p>
            <Button
              className="button small"
              aria-label={t('biometrics.remove.one', { name: image.name })}
              onPress={() => change(images.filter((other) => other !== image))}
            >
              {t('biometrics.remove')}
            </Button>
          </p>
        </li>
      ))}
    </ul>
  );
}
