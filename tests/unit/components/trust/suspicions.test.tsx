import { describe, expect, it } from 'vitest';
import { Suspicions } from '@/components/trust/suspicions';
import { loadDirectory } from '@/lib/content/load/load-directory';
import type { Contact } from '@/lib/domain/directory/directory';
import type { Suspicion } from '@/lib/domain/numbers/look-alike-numbers';
import { markupOf } from '@/tests/unit/components/render';

function line(suspicions: readonly Suspicion[]): Contact {
  const result = loadDirectory('tests/fixtures/content/demo', '2026-11-23');
  const contact = result.ok && result.directory.contacts.find(({ slug }) => slug === 'us-refunds');
  if (!contact) throw new Error('The demo directory has no such line.');
  return { ...contact, suspicions };
}

describe('the reasons for doubt', () => {
  it('are told one by one, their digits set apart from the words', () => {
    const markup = markupOf(
      <Suspicions
        contact={line([
          { kind: 'shared-ending', digits: '9988', count: 12, countries: 11 },
          { kind: 'consecutive', count: 3 },
          { kind: 'repeated', digits: '88888' },
        ])}
      />,
    );
    expect(markup.match(/<li>/g)).toHaveLength(3);
    expect(markup).toContain('12 unconfirmed numbers of 11 countries');
    expect(markup).toContain('<bdi>9988</bdi>');
    expect(markup).toContain('<bdi>88888</bdi>');
  });

  it('are no part of the page when there are none', () => {
    expect(markupOf(<Suspicions contact={line([])} />)).toBe('');
  });
});
