/** Types of what is used of cytoscape-fcose, which has none of its own. */
declare module 'cytoscape-fcose' {
  import type { BaseLayoutOptions, Ext } from 'cytoscape';
  export interface FcoseOptions extends BaseLayoutOptions {
    name: 'fcose';
    quality?: 'draft' | 'default' | 'proof';
    randomize?: boolean;
    animate?: boolean;
    fit?: boolean;
    packComponents?: boolean;
    nodeSeparation?: number;
    idealEdgeLength?: number;
    numIter?: number;
    fixedNodeConstraint?: { nodeId: string; position: { x: number; y: number } }[];
  }
  const register: Ext;
  export default register;
}
