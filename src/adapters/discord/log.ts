export type { Log } from '../../core/ports.ts';
