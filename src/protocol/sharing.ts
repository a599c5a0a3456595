import type { PastReport } from './panel';

export interface SharedWith {
  readonly permission: string;
  readonly who: string;
  readonly role: 'reader' | 'commenter' | 'writer' | 'owner';
  /** The access comes from the folder and cannot be removed on the document alone. */
  readonly inherited: boolean;
}

export interface SharingState {
  readonly report: PastReport | null;
  /** Whether the current officer made the report: nobody else can share it. */
  readonly isOwn: boolean;
  readonly suggested: readonly string[];
  readonly access: readonly SharedWith[];
  readonly errors: readonly string[];
  /** Personal data found in the document. While there is any, the document cannot be shared at all. */
  readonly personalData: readonly string[];
}

export interface ShareOrder {
  readonly run: string;
  readonly accounts: readonly string[];
  readonly role: 'reader' | 'commenter';
  readonly message: string;
  /** Why it is shared in spite of errors; empty when there are none. No reason permits sharing personal data. */
  readonly reason: string;
}
