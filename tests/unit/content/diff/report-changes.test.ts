import { describe, expect, it } from 'vitest';
import { reportChanges } from '@/lib/content/diff/report-changes';
import type { LoadResult } from '@/lib/content/load/load-directory';
import { loadDirectory } from '@/lib/content/load/load-directory';
import { formatText } from '@/lib/content/report/text';
import type { ContentCopy } from '@/tests/support/content-repository';
import { contentCopy } from '@/tests/support/content-repository';
import { demoFolder, pinnedDay } from '@/tests/unit/content-folder';
import { demoDirectory } from '@/tests/unit/demo-directory';

function loaded(result: LoadResult) {
  if (!result.ok) throw new Error(formatText(result.problems));
  return result.directory;
}

function meaningOf(change: (copy: ContentCopy) => void): string {
  const copy = contentCopy(demoFolder);
  change(copy);
  return reportChanges(demoDirectory(), loaded(loadDirectory(copy.folder, pinnedDay)));
}

/** The part of a report below one entry's heading. */
function partOf(report: string, slug: string): string {
  const [, part = ''] = report.split(`### \`${slug}\``);
  return part.split('\n#', 1)[0] ?? '';
}

describe('the meaning of one other digit in a confirmed number', () => {
  let made: string | undefined;
  const report = () => {
    made ??= meaningOf(({ replace }) =>
      replace('contacts/uk-bookings.json', '+442079460123', '+442079460124'),
    );
    return made;
  };

  it('warns that the line will be published as unconfirmed', () => {
    expect(report()).toContain('> `uk-bookings`: **the line will be published as unconfirmed**');
    expect(report()).toContain("No maintainer's verification confirms `+442079460124`");
  });

  it('names both values, the status, and the verification that no longer applies', () => {
    const part = partOf(report(), 'uk-bookings');
    expect(part).toContain('- Value: `+442079460123` → `+442079460124`');
    expect(part).toContain('- Status: confirmed (through 2027-02-14) → **reported**');
    expect(part).toContain(
      '- **This verification no longer applies:** `+442079460123` by `contact-europe`',
    );
    expect(part).toContain('- Status of the hours: confirmed → reported');
  });

  it('names the outcomes and the pages that show the line', () => {
    const part = partOf(report(), 'uk-bookings');
    expect(part).toContain('- Outcomes: `change-a-crossing`, `late-sailing`');
    for (const page of [
      'contact/uk-bookings',
      'which-line/late-sailing',
      'guides/reach-a-person',
      'faq/open-on-christmas-day',
      'directory/europe',
      'country/gb',
      'hours',
      'check',
    ]) {
      expect(part).toContain(`\`/en/${page}/\``);
    }
    expect(part).not.toContain('`/en/country/us/`');
  });

  it('speaks of no other contact', () => {
    expect(report().match(/^### .*/gm)).toEqual(['### `uk-bookings`']);
  });
});

describe('the meaning of a change', () => {
  it('is nothing for equal content', () => {
    expect(meaningOf(() => {})).toContain('Nothing that a visitor sees changes.');
  });

  it('tells that a reported number became another valid one', () => {
    const report = meaningOf(({ replace }) =>
      replace('contacts/uk-lost-property.json', /\+44\d+/, '+442079460999'),
    );
    const part = partOf(report, 'uk-lost-property');
    expect(part).toMatch(/- Value: `\+44\d+` → `\+442079460999`/);
    expect(part).toContain('- Status: stays reported');
    expect(report).toContain('will be published as unconfirmed');
  });

  it('warns of nothing when a maintainer has checked the new number', () => {
    const report = meaningOf(({ replace }) => {
      replace('contacts/uk-bookings.json', '+442079460123', '+442079460124');
      replace('verifications/uk-bookings.json', '+442079460123', '+442079460124');
    });
    expect(report).not.toContain('WARNING');
    expect(report).toContain('- New verification: `+442079460124`');
    expect(report).toContain('- **Verification removed**');
  });

  it('tells what other hours do to the next seven days', () => {
    const report = meaningOf(({ replace }) =>
      replace(
        'contacts/uk-bookings.json',
        '"Tuesday", "opens": "08:00"',
        '"Tuesday", "opens": "09:30"',
      ),
    );
    expect(partOf(report, 'uk-bookings')).toContain(
      [
        '- Hours, the next seven days by the clocks of `Europe/London`:',
        '  - 2026-11-24: 08:00-20:00 → 09:30-20:00',
        '- ',
      ].join('\n'),
    );
  });

  it('tells a line that is new, as unconfirmed until somebody checks it', () => {
    const report = meaningOf(({ write }) =>
      write(
        'contacts/se-bookings.json',
        JSON.stringify({
          kind: 'phone',
          name: 'Bookings line, Sweden',
          description: 'To book a crossing.',
          value: '+46846500456',
          claimedCost: null,
          audience: ['everyone'],
          topics: ['bookings'],
          areaServed: ['SE'],
          sources: ['contact-europe'],
        }),
      ),
    );
    expect(report).toContain('> `se-bookings`: **the line will be published as unconfirmed**');
    expect(report).toContain('### `se-bookings` (new)');
    expect(report).toContain('- Value: `+46846500456`\n- Status: reported');
  });

  it('tells a confirmed line that is gone, with its check', () => {
    const report = meaningOf(({ remove }) => {
      remove('contacts/staff-duty-desk.json');
      remove('verifications/staff-duty-desk.json');
    });
    expect(report).toContain('### `staff-duty-desk` (removed)');
    expect(report).toMatch(/- Status: confirmed \(through .*\)\n- \*\*Verification removed\*\*/);
  });

  it('warns of a line that is withdrawn, and promises no check that would help', () => {
    const report = meaningOf(({ write }) =>
      write(
        'retired/bookings.json',
        JSON.stringify({
          kind: 'phone',
          value: '+442079460123',
          reason: 'Switched off.',
          retiredOn: '2026-11-20',
          sources: ['contact-europe'],
        }),
      ),
    );
    expect(report).toContain('published as unconfirmed** (status: retired)');
    expect(report).toContain('> Nobody can dial it from the site.');
    expect(partOf(report, 'uk-bookings')).toContain('→ **retired**');
  });

  it('tells hours that differ later only', () => {
    const report = meaningOf(({ replace }) =>
      replace('contacts/uk-bookings.json', /2026-12-25/g, '2026-12-26'),
    );
    expect(report).toContain('- Hours differ, but not in the next seven days (`Europe/London`).');
  });

  it('tells entries that are new, gone or withdrawn', () => {
    const report = meaningOf(({ write, remove }) => {
      remove('faqs/where-are-the-lifts.md');
      remove('verifications/faqs/where-are-the-lifts.json');
      write(
        'retired/old-page.json',
        JSON.stringify({
          kind: 'web',
          value: 'https://lantern-ferry.example/`@everyone`',
          reason: 'Not theirs.',
          retiredOn: '2026-11-01',
          sources: ['number-blog'],
        }),
      );
    });
    expect(report).toContain(
      '### `faqs/where-are-the-lifts` (removed)\n\n- Pages: `/en/faq/where-are-the-lifts/`, `/en/faq/`',
    );
    expect(report).toContain('### `retired/old-page` (new)');
    // Backticks of content do not end the span that keeps it from being markup.
    expect(report).toContain('`` https://lantern-ferry.example/`@everyone` ``');
  });

  it('tells statuses that change because a verification does, without its quotes', () => {
    const log = 'verifications/claims/founded-1911.json';
    const report = meaningOf(({ replace }) =>
      replace(log, /"observedOn": "[^"]*"/, '"observedOn": "2024-05-01"'),
    );
    const part = partOf(report, 'claims/founded-1911');
    expect(part).toContain('- Status: confirmed → **expired**');
    const look = 'the text by `company-page` (confirms, live-read, observed on';
    expect(part).toContain(`- New verification: ${look} 2024-05-01`);
    expect(part).toContain(`- **Verification removed**, where lines are only added: ${look} 2026`);
    expect(report).not.toContain('with one steamer');
  });

  it('tells settings of the whole directory', () => {
    const report = meaningOf(({ replace }) => replace('organization.json', '"reveal"', '"hide"'));
    expect(report).toContain('- `reportedNumbers`: `reveal` → `hide`\n- Pages: every page');
  });
});
