/**
 * Asks the registry for known weaknesses of what is shipped. Some registries keep no list of them, and
 * a page that was not answered has not been found clean: that has an exit code of its own.
 *
 *   npm run audit     0 clean, 1 something was found, 2 nobody answered
 */
import { spawnSync } from 'node:child_process';
import { readAudit } from './auditReport.ts';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const report = readAudit(stdout);
switch (report.kind) {
  case 'clean':
    console.log(
      `Audit: ${report.packages} packages are shipped or lead to one; none is known to be weak.`,
    );
    break;
  case 'found':
    console.error(['Audit: known weaknesses', ...report.findings].join('\n  '));
    process.exitCode = 1;
    break;
  case 'not-answered':
    console.error(`Audit: not answered, so nothing is known. ${report.reason}`);
    console.error('Run it where the registry answers: npm run audit --registry=ADDRESS');
    process.exitCode = 2;
}
