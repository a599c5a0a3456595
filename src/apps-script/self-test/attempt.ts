export interface Thrown {
  readonly name: string;
  readonly message: string;
  /** Of the advanced services: the HTTP status and the API's own words. */
  readonly code: number | null;
  readonly reason: string | null;
}

export type Attempt<T> = { readonly thrown: null; readonly value: T } | { readonly thrown: Thrown };

interface ApiError extends Error {
  readonly details?: { readonly code?: number; readonly message?: string };
}

/** What a call gives or throws: to a self-test an exception is an answer. */
export function attempted<T>(work: () => T): Attempt<T> {
  try {
    return { thrown: null, value: work() };
  } catch (error) {
    const { name, message, details } = error as ApiError;
    const api = { code: details?.code ?? null, reason: details?.message ?? null };
    return { thrown: { name: String(name), message: String(message), ...api } };
  }
}

/** `Exception: Dải ô không hợp lệ`, or null when nothing was thrown. */
export function thrownBy(work: () => unknown): string | null {
  const { thrown } = attempted(work);
  return thrown && saidBy(thrown);
}

export function saidBy({ name, message }: Thrown): string {
  return `${name}: ${message}`;
}
