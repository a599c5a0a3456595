import type { PastReport } from './panel';

export interface SharedWith {
  readonly permission: string;
  readonly who: string;
  readonly role: 'reader' | 'commenter' | 'writer' | 'owner';
  /** Comes from the folder and cannot be taken back on the document alone. */
  readonly inherited: boolean;
}

export interface SharingState {
  readonly report: PastReport | null;
  /** Whether the officer who asks made the report: nobody else can share it. */
  readonly isOwn: boolean;
  readonly suggested: readonly string[];
  readonly access: readonly SharedWith[];
  readonly errors: readonly string[];
  /** Personal data in the document: while one stands it is not shared, whatever the reason. */
  readonly personalData: readonly string[];
}

export interface ShareOrder {
  readonly run: string;
  readonly accounts: readonly string[];
  readonly role: 'reader' | 'commenter';
  readonly message: string;
  /** Why it is shared although errors stand; empty when none stands. Does not help against personal data. */
  readonly reason: string;
}
