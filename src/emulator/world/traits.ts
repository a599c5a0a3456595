/** Where public evidence about the live service goes both ways, or depends on the account: what this world's Google does. */
export interface Traits {
  /** The account's language, in which exceptions are worded. */
  readonly language: 'vi' | 'en';
  /** What becomes of a leading apostrophe that a script sets into a plain-text cell. */
  readonly apostropheInText: 'kept' | 'dropped';
  /** Whether the scope `drive.file` covers a copy that a script makes of its own Sheet; no document says. */
  readonly copyWithinReach: boolean;
}

export const USUAL_TRAITS: Traits = { language: 'vi', apostropheInText: 'dropped', copyWithinReach: false };
