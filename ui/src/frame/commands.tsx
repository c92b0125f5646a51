/** Actions that screens offer to the command bar, beside search. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';

export interface Command {
  id: string;
  /** Words as shown, in the present language. */
  label: string;
  /** Heading under which it stands. */
  group: string;
  keys?: string;
  run(): void;
}

interface Commands {
  list: readonly Command[];
  add(command: Command): () => void;
}
const Context = createContext<Commands | undefined>(undefined);

export function CommandProvider({ children }: { children: ReactNode }) {
  const [list, setList] = useState<readonly Command[]>([]);
  const commands = useMemo(
    () => ({
      list,
      add: (command: Command) => {
        setList((all) => [...all.filter((one) => one.id !== command.id), command]);
        return () => setList((all) => all.filter((one) => one !== command));
      },
    }),
    [list],
  );
  return <Context value={commands}>{children}</Context>;
}

export function useCommands(): readonly Command[] {
  return useContext(Context)?.list ?? [];
}

/** Offers an action while the component stands; undefined offers nothing. */
export function useCommand(command: Command | undefined): void {
  const add = useContext(Context)?.add;
  const latest = useRef(command);
  latest.current = command;
  const { id, label, group, keys } = command ?? {};
  const addLatest = useRef(add);
  addLatest.current = add;
  useEffect(() => {
    if (id === undefined || label === undefined || group === undefined) return;
    return addLatest.current?.({
      ...{ id, label, group },
      ...(keys === undefined ? {} : { keys }),
      run: () => latest.current?.run(),
    });
  }, [id, label, group, keys]);
}
