import { createHash } from 'node:crypto';

/** Two contents are the same when their digests are. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
