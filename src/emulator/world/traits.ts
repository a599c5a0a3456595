/** Where public evidence about the live service goes both ways, or depends on the account: what this world's Google does. */
export interface Traits {
  /** The account's language, in which exceptions are worded. */
  readonly language: 'vi' | 'en';
  /** What becomes of a leading apostrophe that a script sets into a plain-text cell. */
  readonly apostropheInText: 'kept' | 'dropped';
  /** Whether rows added after the last one get its formats, looks and drop-downs. */
  readonly rowsAtEnd: 'plain' | 'alike';
  /** As what the number format of a cell for which none was chosen is read. */
  readonly automaticFormat: '0.###############' | 'General' | 'general' | '';
}

export const USUAL_TRAITS: Traits = {
  language: 'vi',
  apostropheInText: 'dropped',
  rowsAtEnd: 'plain',
  automaticFormat: '0.###############',
};
