/** Where public evidence about the live service goes both ways, or depends on the account: what this world's Google does. */
export interface Traits {
  /** The account's language, in which exceptions are worded. */
  readonly language: 'vi' | 'en';
  /** What becomes of a leading apostrophe that a script sets into a plain-text cell. */
  readonly apostropheInText: 'kept' | 'dropped';
  /** Milliseconds after which Drive lists what was made; it is had by its id at once. */
  readonly listedAfter: number;
  /** What the export of a document answers a script: a Blob as everybody takes it, or a text, which loses its bytes. */
  readonly exportAnswers: 'blob' | 'text';
  /** The cache promises nothing: what was put may be gone before its time. */
  readonly cacheKeeps: 'nothing' | 'until its time';
  /** Whether the scope `drive.file` covers a copy that a script makes of its own Sheet; no document says. */
  readonly copyWithinReach: boolean;
  /** Whether rows added after the last one get its formats, looks and drop-downs. */
  readonly rowsAtEnd: 'plain' | 'alike';
  /** As what the number format of a cell for which none was chosen is read. */
  readonly automaticFormat: '0.###############' | 'General' | 'general' | '';
}

export const USUAL_TRAITS: Traits = {
  language: 'vi',
  apostropheInText: 'dropped',
  listedAfter: 6000,
  exportAnswers: 'blob',
  cacheKeeps: 'nothing',
  copyWithinReach: false,
  rowsAtEnd: 'plain',
  automaticFormat: '0.###############',
};
