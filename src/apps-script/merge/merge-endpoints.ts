import type { MergeServer } from '../../protocol/merging';
import { answered } from '../run/failure';
import { mergeReport } from './merge-report';

export const mergeEndpoints: MergeServer = {
  mergeReport: (order) => answered(() => mergeReport(order)),
};
