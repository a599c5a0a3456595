import { program } from './program';

// Whoever reads the output, such as `head`, may stop before its end.
process.stdout.on('error', () => process.exit());

process.exitCode = await program(process.argv.slice(2));
