declare module 'gas-local' {
  /** Loads every .js of a folder into one realm whose global object is `globals`, and returns that object. */
  export function require<G extends object>(folder: string, globals: G): G & Record<string, unknown>;
}
