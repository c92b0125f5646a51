/** The band of a likeness, covered until one wants to know it; never a score. */
import { Covered, useMessages } from '../frame/index.tsx';

export function Strength({ strength }: { strength: 1 | 2 | 3 }) {
  const { t } = useMessages();
  return (
    <Covered>
      <span className="strength">
        <span className="strength-bars" aria-hidden="true" data-strength={strength} />
        {t(`review.biometrics.strength.${strength}`)}
      </span>
    </Covered>
  );
}
