import type { Command } from 'commander'; export function explore(_program: Command): void {}
