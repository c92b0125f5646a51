/** The one place that decides who may see what of the graph. */
export * from './viewer.ts';
export * from './visibility.ts';
