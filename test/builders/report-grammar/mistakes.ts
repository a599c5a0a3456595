import { MISTAKES_ACROSS_LINES } from './mistakes-across-lines';
import { MISTAKES_IN_DOCUMENTS } from './mistakes-in-documents';
import { MISTAKES_IN_FIGURES } from './mistakes-in-figures';
import { MISTAKES_IN_WORDS } from './mistakes-in-words';
import type { Mistake } from './planting';

export const MISTAKES: readonly Mistake[] = [
  ...MISTAKES_IN_FIGURES,
  ...MISTAKES_ACROSS_LINES,
  ...MISTAKES_IN_DOCUMENTS,
  ...MISTAKES_IN_WORDS,
];
