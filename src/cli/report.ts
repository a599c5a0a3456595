import { reportCommand } from './report-command';

process.exitCode = await reportCommand(process.argv.slice(2));
