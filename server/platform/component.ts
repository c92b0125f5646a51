/** The form of a component's door: a fastify plugin that is given the resources. */
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { Resources } from '../resources.ts';

/** `export const sources: Component = async (app, { resources }) => { app.get(…) };` */
export type Component = FastifyPluginAsyncTypebox<{ resources: Resources }>;
