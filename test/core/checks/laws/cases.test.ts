import { checkerCases, wrongIn } from '../../../builders/checker-cases';

describe.each(['cases.json', 'sentences.json'])('of the short reports in %s', (file) => {
  test.each(checkerCases(file).map((one) => [one.kind, one.id, one] as const))(
    '%s (%s) is answered right',
    (_, __, one) => {
      expect(wrongIn(one)).toEqual([]);
    },
  );
});
