/** first form */
import type { Graph } from '../store/index.ts';
import type { Sight } from './sight.ts';
export interface SceneHead {
  id: string;
  name: string | null;
  revision: number;
  savedAt: string;
}
export class Scenes<O> {
  constructor(_graph: Graph, _limits: { operations: number; bytes: number }) {}
  async create(_scene: {
    id: string;
    owner: string;
    name: string | null;
    operations: O[];
    now: string;
  }): Promise<SceneHead | 'TOO_LARGE'> {
    throw new Error('unfinished');
  }
  async change(_change: {
    id: string;
    owner: string;
    name?: string;
    operations: O[];
    append: boolean;
    after: number;
    now: string;
  }): Promise<SceneHead | 'ABSENT' | 'FOREIGN' | 'OVERTAKEN' | 'TOO_LARGE'> {
    throw new Error('unfinished');
  }
  async list(
    _owner: string,
    _page: { before: string | undefined; limit: number },
  ): Promise<{ items: SceneHead[]; next: string | null }> {
    throw new Error('unfinished');
  }
  async read(
    _sight: Sight,
    _id: string,
    _revision?: number,
  ): Promise<(SceneHead & { owner: string; operations: O[]; withheld: boolean }) | undefined> {
    throw new Error('unfinished');
  }
  async erase(_id: string, _owner: string): Promise<'ERASED' | 'ABSENT' | 'FOREIGN'> {
    throw new Error('unfinished');
  }
}
