import canonicalize from 'canonicalize';
import { sha256 } from 'js-sha256';

/**
 * SHA-256 of a package without its digest, over its canonical JSON (RFC 8785) in UTF-8. Fields that this version does not
 * know count as well. Null for what has no canonical form, such as lists in lists past what a program can follow.
 */
export function packageDigest(content: Readonly<Record<string, unknown>>): string | null {
  const { digest: _, ...signed } = content;
  try {
    return sha256(canonicalize(signed) ?? '');
  } catch {
    return null;
  }
}
