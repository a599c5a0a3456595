import { DOCUMENT_CHECKS } from './document-checks';
import { FIGURE_CHECKS } from './figure-checks';
import { PRIVACY_CHECKS } from './privacy-checks';
import { WORD_CHECKS } from './word-checks';

/** All that is looked at, in the order in which it is told. */
export const CHECKS = { ...FIGURE_CHECKS, ...DOCUMENT_CHECKS, ...WORD_CHECKS, ...PRIVACY_CHECKS };

export type CheckName = keyof typeof CHECKS;
