import { describe, expect, it } from 'vitest';
import { expiring } from '@/lib/content/commands/expiring';
import { runCommand, startCommand } from '@/tests/support/run-command';
import { demoFolder, minimalFolder, situation } from '@/tests/unit/content-folder';

describe('npm run content:expiring', () => {
  it('lists what ends within the days, also as a process', async () => {
    const call = ['--days', '30', '--content', demoFolder, '--today', '2027-01-20'];
    const ran = await runCommand(expiring, call);
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toContain('- [ ] 2027-02-14: contact `uk-bookings`');
    expect(startCommand('lib/content/start/expiring.ts', call)).toEqual(ran);
  });

  it('prints nothing at all when there is nothing to do', async () => {
    const call = ['--days', '0', '--content', minimalFolder, '--today', '2026-11-23'];
    expect(await runCommand(expiring, call)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('keeps its list empty when the content cannot be loaded', async () => {
    const { folder } = situation('phone-is-canonical');
    const { status, stdout, stderr } = await runCommand(expiring, ['--content', folder]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('phone-is-canonical');
  });

  it('refuses days that are no number', async () => {
    const { status, stderr } = await runCommand(expiring, ['--days', 'many']);
    expect(status).toBe(2);
    expect(stderr).toContain('Found --days many; expected a whole number of days.');
  });
});
