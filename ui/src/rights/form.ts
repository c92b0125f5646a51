/** A request in the form that the service gives. */
import type { paths } from '../../../client/index.ts';

export type RightsRequest =
  paths['/v1/rights/requests/{id}']['get']['responses']['200']['content']['application/json'];
export type Clock = RightsRequest['clocks'][number];
