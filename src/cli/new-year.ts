import { newYearCommand } from './new-year-command';

process.exitCode = await newYearCommand(process.argv.slice(2));
