import { describe, expect, it } from 'vitest';
import { readAudit } from './auditReport.ts';

const counted = { dependencies: { prod: 27, dev: 400, total: 427 } };

describe('the audit', () => {
  it('is clean only where it was answered and nothing was found', () => {
    const text = JSON.stringify({ auditReportVersion: 2, vulnerabilities: {}, metadata: counted });
    expect(readAudit(text)).toEqual({ kind: 'clean', packages: 27 });
  });

  it('names what was found, and through which package it came', () => {
    const vulnerabilities = {
      cleaner: {
        severity: 'moderate',
        via: [{ title: 'Lets a script through', url: 'https://example.com/GHSA-1' }],
      },
      editor: { severity: 'moderate', via: ['cleaner'] },
    };
    expect(readAudit(JSON.stringify({ vulnerabilities, metadata: counted }))).toEqual({
      kind: 'found',
      findings: [
        'cleaner (moderate): Lets a script through https://example.com/GHSA-1',
        'editor (moderate): by cleaner',
      ],
    });
  });

  it.each([
    ['', 'npm wrote no report.'],
    ['null', 'npm wrote no report.'],
    ['{}', 'npm wrote no report.'],
    ['{"vulnerabilities": {}}', 'npm wrote no report.'],
    ['{"message": "405 Method Not Allowed", "statusCode": 405}', '405 Method Not Allowed'],
    ['{"error": {"code": "ENOAUDIT", "summary": "no audit here"}}', 'no audit here'],
  ])('takes %s for no answer', (text, reason) => {
    expect(readAudit(text)).toEqual({ kind: 'not-answered', reason });
  });
});
