/** Short notices at the edge of the page; each is also read out. One may carry an action and a countdown. */
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Button } from 'react-aria-components';
import { useMessages } from './messages.tsx';
import { stacked, type Toast } from './toast-stack.ts';

interface Toasts {
  /** Shows a toast for `seconds` (default 6; 0 until dismissed) and answers how to take it away. */
  show(toast: Omit<Toast, 'id' | 'until'>, seconds?: number): () => void;
}

const Context = createContext<Toasts | undefined>(undefined);

export function ToastProvider({ children }: { children: ReactNode }) {
  const { t } = useMessages();
  const [toasts, setToasts] = useState<Toast[]>([]);
  const next = useRef(1);
  const show = useCallback<Toasts['show']>((toast, seconds = 6) => {
    const id = next.current++;
    const dismiss = () => setToasts((all) => all.filter((one) => one.id !== id));
    const until = seconds > 0 ? { until: Date.now() + seconds * 1000 } : {};
    setToasts((all) => stacked(all, { ...toast, ...until, id }));
    if (seconds > 0) setTimeout(dismiss, seconds * 1000);
    return dismiss;
  }, []);
  const toastsApi = useMemo(() => ({ show }), [show]);
  return (
    <Context value={toastsApi}>
      {children}
      <section className="toasts" aria-live="polite" aria-label={t('frame.toasts')}>
        {toasts.map(({ id, text, kind, action, until }, at) => (
          <div key={id} className={`toast ${kind ?? ''}`}>
            <span>{text}</span>
            {action === undefined ? null : (
              <Button
                className="button small"
                onPress={() => {
                  setToasts((all) => all.filter((one) => one.id !== id));
                  action.run();
                }}
              >
                {action.label}{' '}
                {action.key === undefined || !isFirst(toasts, at) ? null : <kbd>{action.key}</kbd>}
                {until === undefined ? null : <SecondsLeft until={until} />}
              </Button>
            )}
            <Button
              className="button quiet small"
              aria-label={t('frame.dismiss')}
              onPress={() => setToasts((all) => all.filter((one) => one.id !== id))}
            >
              ×
            </Button>
          </div>
        ))}
      </section>
    </Context>
  );
}

/** Of several notices with one key it means the newest. */
const isFirst = (toasts: readonly Toast[], at: number) =>
  toasts.findIndex(({ action }) => action?.key === toasts[at]?.action?.key) === at;

/** Seen and not read out: a region that speaks every second says nothing any more. */
function SecondsLeft({ until }: { until: number }) {
  const [left, setLeft] = useState(until - Date.now());
  useEffect(() => {
    const timer = setInterval(() => setLeft(until - Date.now()), 250);
    return () => clearInterval(timer);
  }, [until]);
  return <span aria-hidden="true">{Math.max(0, Math.ceil(left / 1000))}</span>;
}

export function useToasts(): Toasts {
  const toasts = useContext(Context);
  if (toasts === undefined) throw new Error('useToasts outside of ToastProvider');
  return toasts;
}
