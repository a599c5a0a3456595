import { checkCommand } from './check-command';

process.exitCode = await checkCommand(process.argv.slice(2));
