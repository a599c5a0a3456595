import { importCommand } from './import-command';

process.exitCode = await importCommand(process.argv.slice(2));
