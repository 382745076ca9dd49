// A draft holds and changes its text as the reference implementation of the protocol's documents does.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createReportService } from '../../server/src/service';
import { drafts } from '../support/random-drafts';

const change = fc.record({
  from: fc.nat({ max: 3000 }),
  length: fc.nat({ max: 80 }),
  text: fc.oneof(fc.constantFrom('', '\n', '\r\n', '二、', '甲\n乙\r\n丙'), fc.string({ maxLength: 6 })),
});

describe('a draft', () => {
  it('applies changes as vscode-languageserver-textdocument does', () => {
    fc.assert(
      fc.property(drafts, fc.array(change, { maxLength: 6 }), (text, changes) => {
        const draft = createReportService().open('draft:1', 'plaintext', 1, text);
        const reference = TextDocument.create('draft:1', 'plaintext', 1, text);
        for (const [index, one] of changes.entries()) {
          const from = one.from % (reference.getText().length + 1);
          const range = { start: reference.positionAt(from), end: reference.positionAt(from + one.length) };
          draft.change([{ range, text: one.text }], index + 2);
          TextDocument.update(reference, [{ range, text: one.text }], index + 2);
          expect(draft.text()).toBe(reference.getText());
          expect(draft.lines).toHaveLength(reference.lineCount);
        }
        expect(draft.version).toBe(reference.version);
      }),
      { numRuns: 500 },
    );
  });
});
