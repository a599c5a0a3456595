import { personalShares, shareTold } from '../../builders/personal-sentences';

/** What the office was promised: at least so much found, at most so much told wrongly. */
const LEAST_FOUND = 0.85;
const MOST_TOLD_WRONGLY = 0.05;

describe.each(['cases', 'written', 'neighbours', 'others'])('of the sentences in «%s»', (source) => {
  const of = (sort: 'positive' | 'innocent') => personalShares(sort).filter(({ kind }) => kind.startsWith(source));

  test('there are some of both sorts', () => {
    expect(of('positive').length).toBeGreaterThan(0);
    expect(of('innocent').length).toBeGreaterThan(0);
  });

  test('nearly all that hold personal data are told of', () => {
    expect(shareTold(of('positive'))).toBeGreaterThanOrEqual(LEAST_FOUND);
  });

  test('nearly none that hold none are told of', () => {
    expect(shareTold(of('innocent'))).toBeLessThanOrEqual(MOST_TOLD_WRONGLY);
  });
});

test.each(personalShares('positive').map((share) => [share.kind, share] as const))(
  'most sentences of one kind are told of: %s',
  (_, share) => {
    expect(shareTold([share])).toBeGreaterThanOrEqual(0.6);
  },
);
