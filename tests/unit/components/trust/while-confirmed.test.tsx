import { describe, expect, it } from 'vitest';
import { WhileConfirmed } from '@/components/trust/while-confirmed';
import { validity } from '@/lib/domain/trust/verification';
import { markupOf } from '@/tests/unit/components/render';

function markup(offeredThrough: string | null) {
  return markupOf(
    <WhileConfirmed standing={validity('2026-06-30', offeredThrough)} fallback="old">
      new
    </WhileConfirmed>,
  );
}

describe('what holds for some days', () => {
  it('carries its last day, and hides what holds afterwards right behind it', () => {
    expect(markup(null)).toBe('<div data-until="2026-06-30">new</div><div hidden="">old</div>');
  });

  it('carries the earlier last day of a page that grows old, and never a later one', () => {
    expect(markup('2026-06-07')).toContain('data-until="2026-06-07"');
    expect(markup('2026-07-07')).toContain('data-until="2026-06-30"');
  });
});
