import type { Command } from 'commander'; export function search(_program: Command): void {}
