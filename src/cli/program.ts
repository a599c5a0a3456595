import { exitCodeOf } from './command';
import { COMMANDS } from './commands';
import { programHelp } from './usage/help-text';
import { FAULTS } from './usage/usage-wording';

const EXIT = { helped: 0, refused: 1 } as const;

/** Runs the command named first. */
export async function program([name, ...args]: readonly string[]): Promise<number> {
  const usages = COMMANDS.map(({ usage }) => usage);
  if (name === '--help' || name === '-h') {
    console.log(programHelp(usages));
    return EXIT.helped;
  }
  const called = COMMANDS.find(({ usage }) => usage.name === name);
  if (called) return exitCodeOf(async () => (await called.load())(args));
  console.error(programHelp(usages));
  if (name !== undefined) console.error(`\n${faultOf(name)}`);
  return EXIT.refused;
}

function faultOf(name: string): string {
  const isOption = name.startsWith('-');
  const names = COMMANDS.map(({ usage }) => usage.name);
  return isOption ? FAULTS.unknownOption(name, ['help']) : FAULTS.unknownCommand(name, names);
}
