import { Refusal } from './edge';
import { helpText } from './usage/help-text';
import { parseArguments } from './usage/parse-arguments';
import type { Given, Usage } from './usage/usage';
import { failureText } from './usage/usage-wording';

/** Given the arguments, answers the exit code. */
export type Command = (args: readonly string[]) => Promise<number>;

const EXIT = { helped: 0, refused: 1 } as const;

/** A command as it is declared. */
export function command<U extends Usage>(usage: U, run: (given: Given<U>) => Promise<number>): Command {
  return (args) =>
    exitCodeOf(async () => {
      const parsed = parseArguments(usage, args);
      if (parsed.kind === 'faulty') throw new Refusal([helpText(usage), '', ...parsed.faults].join('\n'));
      if (parsed.kind === 'given') return run(parsed.given);
      console.log(helpText(usage));
      return EXIT.helped;
    });
}

/** The only place of the command line that catches what stops a command. */
export async function exitCodeOf(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    console.error(error instanceof Refusal ? error.message : failureText(error));
    return EXIT.refused;
  }
}
