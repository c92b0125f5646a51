/**
 * Keys of the interface. Screens name what they can do; the registry listens, lists (`?`), and lets people change a key
 * or switch single keys off (WCAG 2.1.4). Keys are matched on what they type, not on where they lie, and never in text
 * fields.
 */
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { store as keep, stored } from './preferences.ts';

export interface Shortcut {
  /** Name of the action, also the key of its words: `shortcut.<id>`. */
  id: string;
  /** Such as `e`, `Shift+e`, `Mod+z`, `?`. Mod is Ctrl, or Cmd on a Mac. */
  keys: string;
  /** Area under which help lists it. */
  area: string;
  /** False while the action makes no sense. */
  enabled?: boolean;
  /** Layer that it belongs to; see `useShortcutLayer`. */
  layer?: string;
}
type Run = (event: KeyboardEvent) => void;
interface Entry extends Shortcut {
  run: Run;
}

class Registry {
  #entries: readonly Entry[] = [];
  #layers: readonly { name: string }[] = [];
  #listeners = new Set<() => void>();
  #changed: Record<string, string> = JSON.parse(stored('keys') ?? '{}');
  #single = stored('singleKeys') !== 'off';

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  entries = () => this.#entries;

  add(entry: Entry): () => void {
    this.#set([...this.#entries, entry]);
    return () => this.#set(this.#entries.filter((one) => one !== entry));
  }

  addLayer(name: string): () => void {
    const layer = { name };
    this.#layers = [...this.#layers, layer];
    return () => {
      this.#layers = this.#layers.filter((one) => one !== layer);
    };
  }

  keysOf(entry: Shortcut): string {
    return this.#changed[entry.id] ?? entry.keys;
  }

  get singleKeys(): boolean {
    return this.#single;
  }

  setSingleKeys(on: boolean): void {
    this.#single = on;
    keep('singleKeys', on ? undefined : 'off');
    this.#set([...this.#entries]);
  }

  /** Another key for an action; undefined brings the first one back. */
  change(id: string, keys: string | undefined): void {
    const { [id]: _, ...rest } = this.#changed;
    this.#changed = keys === undefined ? rest : { ...rest, [id]: keys };
    keep('keys', JSON.stringify(this.#changed));
    this.#set([...this.#entries]);
  }

  /** The entry that a key press means: of several with the same keys the one added last. */
  find(event: KeyboardEvent): Entry | undefined {
    const pressed = keysOfEvent(event);
    const single = !pressed.includes('Mod+') && !pressed.includes('Alt+');
    if (single && (!this.#single || isTyping(event.target))) return undefined;
    const layer = single ? this.#layers.at(-1)?.name : undefined;
    return this.#entries.findLast(
      (entry) =>
        entry.enabled !== false &&
        this.keysOf(entry) === pressed &&
        (layer === undefined || entry.layer === layer),
    );
  }

  #set(entries: readonly Entry[]): void {
    this.#entries = entries;
    for (const listener of this.#listeners) listener();
  }
}

/** `Mod+Shift+z`, `e`, `?`: Shift is named only with letters, since signs need it on some keyboards. */
export function keysOfEvent(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
) {
  const letter = event.key.length === 1 && event.key.toLowerCase() !== event.key.toUpperCase();
  const named = event.key.length > 1;
  return [
    event.ctrlKey || event.metaKey ? 'Mod+' : '',
    event.altKey ? 'Alt+' : '',
    event.shiftKey && (letter || named) ? 'Shift+' : '',
    letter ? event.key.toLowerCase() : event.key === ' ' ? 'Space' : event.key,
  ].join('');
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  return (
    target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type)
  );
}

const Context = createContext<Registry | undefined>(undefined);

export function ShortcutProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(() => new Registry());
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const entry = registry.find(event);
      if (entry === undefined) return;
      // A dialog has its own keys; what lies below it stays still.
      if (
        document.querySelector('[role="dialog"]:not([aria-modal="false"]), [role="alertdialog"]') !== null &&
        entry.area !== 'dialog'
      )
        return;
      event.preventDefault();
      entry.run(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [registry]);
  return <Context value={registry}>{children}</Context>;
}

function useRegistry(): Registry {
  const registry = useContext(Context);
  if (registry === undefined) throw new Error('shortcuts outside of ShortcutProvider');
  return registry;
}

/** Binds keys to an action while the component stands; `run` may change on every render. */
export function useShortcut(shortcut: Shortcut, run: Run): void {
  const registry = useRegistry();
  const latest = useRef(run);
  latest.current = run;
  const { id, keys, area, enabled = true, layer = '' } = shortcut;
  useEffect(
    () => registry.add({ id, keys, area, enabled, layer, run: (event) => latest.current(event) }),
    [registry, id, keys, area, enabled, layer],
  );
}

/**
 * While the component stands, single keys of other layers are off: whoever is about to write must not set anything off
 * by typing beside the text box. Keys with Ctrl, Cmd or Alt go on working.
 */
export function useShortcutLayer(name: string): void {
  const registry = useRegistry();
  useEffect(() => registry.addLayer(name), [registry, name]);
}

/** What can be pressed now, for help and for labels on buttons. */
export function useShortcuts() {
  const registry = useRegistry();
  const entries = useSyncExternalStore(registry.subscribe, registry.entries);
  return useMemo(
    () => ({
      entries: entries.map((entry) => ({ ...entry, keys: registry.keysOf(entry), usual: entry.keys })),
      singleKeys: registry.singleKeys,
      setSingleKeys: (on: boolean) => registry.setSingleKeys(on),
      change: (id: string, keys: string | undefined) => registry.change(id, keys),
    }),
    [entries, registry],
  );
}

/** Key names as on the keyboard: `Mod+Shift+z` → `Ctrl ⇧ Z`. */
export function Keys({ keys }: { keys: string }) {
  const mac = /mac/i.test(navigator.platform);
  const shown = keys
    .replace('Mod+', mac ? '⌘ ' : 'Ctrl ')
    .replace('Shift+', '⇧ ')
    .replace('Alt+', mac ? '⌥ ' : 'Alt ')
    .replace(/(^| )([a-z])$/, (_, before: string, letter: string) => before + letter.toUpperCase());
  // In the order of the keyboard, also within a sentence that runs from the right.
  return (
    <kbd className="key" dir="ltr">
      {shown}
    </kbd>
  );
}
