/**
 * Files without a test of their name, and folders of such, with the test that goes through them; for
 * a file in a folder that is here too, its own row counts. A file needs no row if it holds no code, or
 * if it is a part of a tested file of its room.
 */
export const testedThrough: Readonly<Record<string, string>> = {
  // Each rule is shown to reject its situation, and to be the only one that does.
  'lib/rules': 'tests/unit/rules/index.test.ts',
  // Shapes are what the whole content is parsed with, broken in every way.
  'lib/schema': 'tests/unit/content/load/load-sources.property.test.ts',
  'lib/pages': 'tests/unit/pages.test.ts',

  'lib/domain/addresses': 'tests/unit/domain/check/pasted-value.test.ts',
  'lib/domain/numbers/account-number.ts': 'tests/unit/domain/check/pasted-value.test.ts',
  'lib/domain/numbers/vanity-number.ts': 'tests/unit/domain/text/hidden-number.test.ts',
  'lib/domain/shown-text': 'tests/unit/domain/shown-text/judge-text.test.ts',
  'lib/domain/shown-text/listed-hosts.ts': 'tests/unit/rules/index.test.ts',
  'lib/domain/time': 'tests/unit/domain/hours/doubtful-times.test.ts',
  'lib/domain/time/offset-text.ts': 'tests/unit/formats/structured/structured-data.test.tsx',
  'lib/domain/hours/day-times.ts': 'tests/unit/domain/hours/week-words.test.ts',
  'lib/domain/hours/time-to-call.ts': 'tests/unit/domain/hours/open-intervals.test.ts',
  'lib/domain/directory/derive': 'tests/unit/trust/dialable-values.property.test.tsx',
  'lib/domain/directory/contact-channel.ts': 'tests/unit/app/contact-files/card.test.ts',
  'lib/domain/directory/expiring.ts': 'tests/unit/content/diff/report-expiring.test.ts',
  'lib/domain/directory/history-words.ts': 'tests/unit/domain/directory/history.test.ts',
  'lib/domain/directory/qr-code.ts': 'tests/unit/export/verify/verify-codes.test.tsx',
  'lib/domain/directory/source-uses.ts': 'tests/unit/content/diff/affected-pages.test.ts',
  'lib/domain/directory/timeline-hours.ts': 'tests/unit/domain/directory/timeline-lines.test.ts',
  'lib/domain/check': 'tests/unit/domain/check/check-value.test.ts',
  'lib/domain/search': 'tests/unit/domain/search/search.test.ts',
  'lib/domain/contribute': 'tests/unit/components/islands/contribute/drafts.test.ts',
  'lib/domain/diff': 'tests/unit/content/diff/report-changes.test.ts',

  'lib/formats/vcard.ts': 'tests/unit/app/contact-files/card.test.ts',
  'lib/formats/api': 'tests/unit/formats/api/files.test.ts',
  'lib/formats/hsds': 'tests/unit/formats/hsds/read-back.test.ts',

  'lib/content/read/environment.ts': 'tests/unit/content/cli/command.test.ts',
  'lib/content/read/guards.ts': 'tests/unit/docs/rules.test.ts',
  'lib/content/load': 'tests/e2e/contribute.spec.ts',
  'lib/content/report': 'tests/unit/content/report/reports.test.ts',
  'lib/content/confirm': 'tests/unit/content/commands/confirm.test.ts',
  'lib/content/fix': 'tests/unit/content/fix/fix-file.test.ts',
  'lib/content/cli/content-call.ts': 'tests/unit/content/cli/command.test.ts',
  'lib/content/cli/start.ts': 'tests/unit/content/commands/check.test.ts',

  'lib/export/scan': 'tests/unit/export/verify/verify-trust.test.ts',
  // What only a whole build does: its browser tests look at what came of it.
  'lib/export/folder': 'tests/e2e/delivery.spec.ts',
  'lib/export/served-site.ts': 'tests/unit/export/verify/verify-served.test.ts',
  'lib/export/serve.ts': 'tests/e2e/delivery.spec.ts',
  'lib/i18n/request.ts': 'tests/e2e/languages.spec.ts',
};
