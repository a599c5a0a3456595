import { attempted, saidBy, thrownBy } from '../attempt';
import { NOT_REMOVED, scratchName } from '../self-test-wording';
import { removeCopy, removeFolders } from './drive-scratch';
import { forgetScratch, removeSize, type Scratch, scratchLeft } from './scratch-runs';
import { removeNames, removeTab } from './sheet-scratch';

/**
 * Removes what self-tests of this officer have made; answers, in words, what could not be removed. That is tried again
 * by the next self-test: a failure here must not lose the answers of the test that just ran.
 */
export function clearLeftOvers(): readonly string[] {
  const attempt = attempted(scratchLeft);
  return attempt.thrown === null ? attempt.value.flatMap(cleared) : [NOT_REMOVED.unknown(saidBy(attempt.thrown))];
}

function cleared(scratch: Scratch): readonly string[] {
  const { run, part } = scratch;
  const name = scratchName(run);
  let advice: readonly string[] = [];
  const steps: readonly Step[] =
    part === 'sheet'
      ? [
          { remove: () => removeSize(run), words: NOT_REMOVED.unknown },
          { remove: () => removeNames(run), words: NOT_REMOVED.names },
          { remove: () => removeTab(name), words: (said) => NOT_REMOVED.tab(name, said) },
        ]
      : [
          { remove: () => removeFolders(scratch), words: (said) => NOT_REMOVED.folder(name, said) },
          {
            remove: () => {
              advice = removeCopy(scratch, name);
            },
            words: (said) => NOT_REMOVED.copy(name, said),
          },
        ];
  const left = steps.flatMap(stillThere);
  // While a marker stays, the next self-test looks again; when nothing is left, it finds nothing.
  if (left.length === 0) thrownBy(() => forgetScratch(scratch));
  return [...left, ...advice];
}

interface Step {
  readonly remove: () => void;
  readonly words: (said: string) => string;
}

function stillThere({ remove, words }: Step): readonly string[] {
  const said = thrownBy(remove);
  return said === null ? [] : [words(said)];
}
