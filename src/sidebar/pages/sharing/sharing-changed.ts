import type { SharingState } from '../../../protocol/sharing';

export type SharingChanged = (state: SharingState, message: string) => void;
