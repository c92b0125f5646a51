/** The places of the interface and the operations that open each; the first and the last are open to all. */
import type { IconName } from './icons.tsx';

export interface Place {
  to: string;
  icon: IconName;
  /** Key of its words: `frame.place.<name>`. */
  name: string;
  keys: string;
  operations?: readonly string[];
}

export const PLACES: readonly Place[] = [
  { to: '/', icon: 'home', name: 'home', keys: 'Alt+1' },
  { to: '/search', icon: 'search', name: 'search', keys: 'Alt+2', operations: ['portal.search'] },
  { to: '/explore', icon: 'explore', name: 'explore', keys: 'Alt+3', operations: ['graph.explore'] },
  { to: '/review', icon: 'review', name: 'review', keys: 'Alt+4', operations: ['review.read'] },
  {
    ...{ to: '/biometrics', icon: 'biometrics', name: 'biometrics', keys: 'Alt+6' },
    operations: ['biometrics.identify', 'records.write'],
  },
  {
    ...{ to: '/rights', icon: 'rights', name: 'rights', keys: 'Alt+7' },
    operations: ['rights.handle', 'rights.supervise'],
  },
  { to: '/loads', icon: 'loads', name: 'loads', keys: 'Alt+8', operations: ['loads.read'] },
  {
    ...{ to: '/letters', icon: 'letters', name: 'letters', keys: 'Alt+9' },
    operations: ['letters.act', 'notices.read'],
  },
  { to: '/accuracy', icon: 'accuracy', name: 'accuracy', keys: 'Alt+0', operations: ['accuracy.read'] },
  { to: '/models', icon: 'models', name: 'models', keys: 'Alt+m', operations: ['models.read'] },
  {
    ...{ to: '/authorities', icon: 'authorities', name: 'authorities', keys: 'Alt+c' },
    operations: ['authorities.keep'],
  },
  { to: '/help', icon: 'help', name: 'help', keys: 'Alt+5' },
];
