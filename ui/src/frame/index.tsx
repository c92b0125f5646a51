/** The door of the frame: what screens use of it. */
export { useCommand } from './commands.tsx';
export { Covered } from './covered.tsx';
export { useDock } from './dock.ts';
export { Choice, Line, Words } from './fields.tsx';
export { useHeir } from './focus.ts';
export { Foreign, visible } from './foreign.tsx';
export { KeyList } from './help-dialog.tsx';
export { PairImage, PairTools, usePairView } from './image-pair/image-pair.tsx';
export { Inspector } from './inspector.tsx';
export { type LinkColour, type LinkLook, LinkSign, LinkSwatch, LinkWord, linkWordKey } from './link-word.tsx';
export { useLive } from './live.tsx';
export { type Messages, useMessages } from './messages.tsx';
export { PLACES } from './places.ts';
export { store, stored } from './preferences.ts';
export { type Session, useApi, useSession } from './session.tsx';
export { Keys, useShortcut, useShortcutLayer } from './shortcuts.tsx';
export { Denied, ErrorState, Loaded, Skeleton, State } from './states.tsx';
export { useToasts } from './toasts.tsx';
