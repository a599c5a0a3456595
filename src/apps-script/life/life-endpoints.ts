import type { LifeServer } from '../../protocol/life';
import { answered } from '../run/failure';
import { history, versionFile } from './history';
import { lifeOf } from './shown-life';
import { readWaiting, takeBackStep } from './take-back';
import { takeStep } from './take-step';

export const lifeEndpoints: LifeServer = {
  lifeOf: (run) => answered(() => lifeOf(run)),
  takeStep: (order) => answered(() => takeStep(order)),
  takeBackStep: (order) => answered(() => takeBackStep(order)),
  readWaiting: (run, step) => answered(() => readWaiting(run, step)),
  history: (period) => answered(() => history(period)),
  versionFile: (run, checksum) => answered(() => versionFile(run, checksum)),
};
