/** The command line: `npm run --silent payload -- …`. */
import { run } from './run.ts';

// A reader that went away (`… | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  // npm starts scripts in the package's folder; paths are meant from where the person stands.
  folders: [...new Set([process.env['INIT_CWD'] ?? process.cwd(), process.cwd()])],
});
