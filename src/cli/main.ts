import { program } from './program';

process.exitCode = await program(process.argv.slice(2));
