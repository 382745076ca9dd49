// Where things are. The bundles of these tests lie in .cache/e2e/out/host and …/extension, three folders below the root's cache.
import { join, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '../../../..');
export const CACHE = join(ROOT, '.cache');
export const SHOTS = join(CACHE, 'e2e/shots');
export const FIXTURE = join(ROOT, 'test/e2e/fixture');
