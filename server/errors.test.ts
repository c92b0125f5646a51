import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ERRORS, problem, problemDocument } from './errors.ts';
import { ERRORS_FILE, errorsDocument } from './platform/errors-document.ts';

describe('the table of errors', () => {
  it('is what docs/errors.md says, code for code', () => {
    const text = readFileSync(ERRORS_FILE, 'utf8');
    expect(Object.keys(ERRORS).filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
    expect(text).toBe(errorsDocument());
  });

  it('has codes of one form and statuses of errors only', () => {
    for (const [code, { status }] of Object.entries(ERRORS)) {
      expect(code).toMatch(/^SYM_[A-Z]+(_[A-Z]+)*$/);
      expect(status).toBeGreaterThanOrEqual(400);
    }
  });
});

describe('a problem document', () => {
  it('cannot be given other standard members by its own ones', () => {
    const members = { status: 200, code: 'FINE', requestId: 'mine', stored: 3 };
    expect(problemDocument(problem('SYM_VERSION_OLDER', { members }), 'r-1')).toEqual({
      ...{ type: 'urn:symbolon:error:SYM_VERSION_OLDER', title: ERRORS.SYM_VERSION_OLDER.title },
      ...{ status: 409, code: 'SYM_VERSION_OLDER', requestId: 'r-1', stored: 3 },
    });
  });
});
