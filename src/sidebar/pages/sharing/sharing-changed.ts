import type { SharingState } from '../../../core/protocol/sharing';

export type SharingChanged = (state: SharingState, message: string) => void;
