/** Picks images of one kind: by button, by drop, by keyboard; what is none of them is said by name. */
import { useId, useState } from 'react';
import { useMessages } from '../frame/index.tsx';
import type { Modality } from './image-file.ts';
import { FINGERS, type Finger, isSame, type Picked, pick, type Unfit } from './picked.ts';

interface PickerProps {
  /** What is picked replaces or joins what was there before: the owner decides. */
  take(images: Picked[]): void;
  /** What was picked before, where further images join it. */
  before?: readonly Picked[];
  /** Images at most, those before among them; 1 where an image replaces the one before. */
  most: number;
  label: string;
}

export function Picker({ take, before = [], most, label }: PickerProps) {
  const { t, number } = useMessages();
  const several = most > 1;
  const id = useId();
  const [modality, setModality] = useState<Modality>('FACE');
  const [finger, setFinger] = useState<Finger>('R2');
  const [unfit, setUnfit] = useState<Unfit[]>([]);
  const [over, setOver] = useState(false);

  const read = async (files: Iterable<File>) => {
    const all = await Promise.all([...files].map((file) => pick(file, modality, finger)));
    const [fit, not]: [Picked[], Unfit[]] = [[], []];
    for (const one of all)
      if ('reason' in one) not.push(one);
      else if ([...before, ...fit].some((other) => isSame(one, other)))
        not.push({ name: one.name, reason: 'AGAIN' });
      else if (before.length + fit.length >= most) not.push({ name: one.name, reason: 'TOO_MANY' });
      else fit.push(one);
    setUnfit(not);
    if (fit.length > 0) take(fit);
  };
  return (
    <fieldset className="picker stack">
      <legend>{label}</legend>
      <div className="row">
        <span className="field">
          <label htmlFor={`${id}-modality`}>{t('biometrics.modality')}</label>
          <select
            id={`${id}-modality`}
            className="input"
            value={modality}
            onChange={(event) => setModality(event.target.value === 'FINGER' ? 'FINGER' : 'FACE')}
          >
            <option value="FACE">{t('review.modality.FACE')}</option>
            <option value="FINGER">{t('review.modality.FINGER')}</option>
          </select>
        </span>
        {modality === 'FINGER' ? (
          <span className="field">
            <label htmlFor={`${id}-finger`}>{t('biometrics.finger')}</label>
            <select
              id={`${id}-finger`}
              className="input"
              value={finger}
              onChange={(event) => setFinger(FINGERS.find((one) => one === event.target.value) ?? 'R2')}
            >
              {FINGERS.map((one) => (
                <option key={one} value={one}>
                  {t(`review.finger.${one}`)}
                </option>
              ))}
            </select>
          </span>
        ) : null}
      </div>
      <label
        className="drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void read(event.dataTransfer.files);
        }}
      >
        {/* The browser's own button speaks its own language, and says that no file is chosen when some were. */}
        <span aria-hidden="true" className="button small">
          {t('biometrics.pick.choose')}
        </span>
        <span>{t(several ? 'biometrics.pick.several' : 'biometrics.pick.one')}</span>
        <input
          type="file"
          className="hidden-text"
          accept=".jpg,.jpeg,.png,.webp,.pgm,.bmp,.wsq,.fir,.fmr,.dat"
          multiple={several}
          onChange={(event) => {
            void read(event.target.files ?? []);
            // The same file may be picked again.
            event.target.value = '';
          }}
        />
      </label>
      {[...Map.groupBy(unfit, ({ reason }) => reason)].map(([reason, files]) => (
        <p key={reason} className="error-text" role="alert">
          {t(`biometrics.unfit.${reason}`, {
            name: files.map(({ name }) => name).join(', '),
            most: number(most),
          })}
        </p>
      ))}
    </fieldset>
  );
}
