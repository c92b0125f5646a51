/** A letter as PDF, made when it is asked for and opened from the memory of this tab. */
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { ErrorState, useMessages } from '../frame/index.tsx';

/** @param name of the file, without its ending */
export function Pdf({ name, ask }: { name: string; ask(): Promise<Blob> }) {
  const { t } = useMessages();
  const [url, setUrl] = useState<string>();
  const [error, setError] = useState<unknown>();
  useEffect(() => () => (url === undefined ? undefined : URL.revokeObjectURL(url)), [url]);
  const make = async () => {
    setError(undefined);
    try {
      setUrl(URL.createObjectURL(new Blob([await ask()], { type: 'application/pdf' })));
    } catch (failed) {
      setError(failed);
    }
  };
  return (
    <p className="row">
      {url === undefined ? (
        <Button className="button" onPress={() => void make()}>
          {t('rights.letter.pdf')}
        </Button>
      ) : (
        <>
          <a className="button primary" href={url} target="_blank" rel="noreferrer">
            {t('rights.letter.open')}
          </a>
          <a className="button" href={url} download={`${name}.pdf`}>
            {t('rights.letter.save')}
          </a>
        </>
      )}
      {error === undefined ? null : <ErrorState error={error} />}
    </p>
  );
}
