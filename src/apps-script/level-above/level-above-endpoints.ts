import type { LevelAboveServer } from '../../protocol/level-above';
import { answered } from '../run/failure';
import { addRemarks } from './add-remarks';
import { answerRemark } from './answer-remark';
import { figuresPackage, sharePackage } from './share-package';
import { remarksOf } from './shown-remarks';

export const levelAboveEndpoints: LevelAboveServer = {
  figuresPackage: (run) => answered(() => figuresPackage(run)),
  sharePackage: (run) => answered(() => sharePackage(run)),
  remarksOf: (run) => answered(() => remarksOf(run)),
  addRemarks: (order) => answered(() => addRemarks(order)),
  answerRemark: (order) => answered(() => answerRemark(order)),
};
