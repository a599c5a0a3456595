declare module 'gas-local' {
  /** Loads every script of a folder into one realm whose global is the given object. */
  const gas: { require(folder: string, globals: object): unknown };
  export default gas;
}
