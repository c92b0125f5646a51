/** The door of browser sessions: opened once in `app.ts`, asked by the guard, served by their own routes. */
export { openSessions } from './open.ts';
export { sessionRoutes } from './routes.ts';
