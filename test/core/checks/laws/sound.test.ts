import fc from 'fast-check';
import { wrongErrors } from '../../../builders/report-grammar/judging';
import { reportOfSeed, reportSeeds, textOfReport } from '../../../builders/report-grammar/report';
import { sameRuns } from '../../../builders/runs';

test('a report whose statements agree raises no error, whoever writes it and of whatever period', () => {
  const raisesNone = fc.property(reportSeeds, (seed) =>
    expect(wrongErrors(textOfReport(reportOfSeed(seed)))).toEqual([]),
  );
  fc.assert(raisesNone, sameRuns(40));
});
