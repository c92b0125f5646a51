/** The face engine: images to templates in a process of its own. */
export { FaceProcess } from './client.ts';
export type { FaceAnswer } from './protocol.ts';
