import { program } from './program';

// Whoever reads the output, such as `head`, may stop before its end.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') console.error(`Không in được kết quả (${message}).`);
  process.exit(code === 'EPIPE' ? undefined : 1);
});

process.exitCode = await program(process.argv.slice(2));
