/** A part of the project, and which others its files may import beside their own. */
export interface Area {
  /** A folder, or a single file. */
  path: string;
  imports: readonly string[];
  /**
   * Its rooms (folders in it) by floor, from the bottom up. A room imports rooms of lower floors;
   * files of the area itself stand above all rooms.
   */
  floors?: readonly (readonly string[])[];
}

/** Every area, from the bottom up: each names only areas before it, so that none can be a cycle. */
export const areas: readonly Area[] = [
  { path: 'lib/schema', imports: [], floors: [['parts']] },
  // The name and the origin of the site.
  { path: 'lib/site.ts', imports: [] },
  { path: 'lib/pages', imports: [] },
  { path: 'lib/pages.ts', imports: ['lib/pages'] },
  { path: 'lib/i18n', imports: ['lib/pages.ts'], floors: [['messages']] },
  {
    path: 'lib/domain',
    imports: ['lib/schema'],
    floors: [
      ['time', 'addresses', 'numbers', 'flow'],
      ['hours', 'trust', 'text'],
      ['shown-text'],
      ['directory'],
      ['check', 'search', 'diff', 'contribute', 'offline'],
    ],
  },
  {
    path: 'lib/rules',
    imports: ['lib/schema', 'lib/pages.ts', 'lib/domain'],
    floors: [
      ['base'],
      ['shape', 'numbers', 'addresses', 'hours', 'verifications', 'flow', 'prose', 'whole'],
    ],
  },
  {
    path: 'lib/formats',
    imports: ['lib/schema', 'lib/pages.ts', 'lib/domain'],
    floors: [['calendar', 'structured', 'api', 'hsds']],
  },
  {
    path: 'lib/content',
    imports: ['lib/schema', 'lib/pages.ts', 'lib/domain', 'lib/rules', 'lib/formats'],
    floors: [
      ['read', 'hints'],
      ['cli', 'parse', 'report'],
      ['load'],
      ['fix', 'diff', 'docs', 'new', 'confirm'],
      ['commands'],
      ['start'],
    ],
  },
  {
    path: 'lib/export',
    imports: [
      'lib/schema',
      'lib/pages.ts',
      'lib/domain',
      'lib/rules',
      'lib/formats',
      'lib/content',
    ],
    floors: [['headers'], ['folder'], ['islands', 'scan'], ['verify']],
  },
  {
    // It judges what is typed as the build would: the only code in the browser with schemas.
    path: 'components/islands/contribute',
    imports: ['lib/schema', 'lib/pages.ts', 'lib/domain', 'lib/rules'],
  },
  {
    path: 'components/islands',
    imports: ['lib/schema', 'lib/pages.ts', 'lib/domain', 'components/islands/contribute'],
    floors: [['shared'], ['timeline', 'lazy', 'worker']],
  },
  {
    path: 'components',
    imports: [
      'lib/schema',
      'lib/site.ts',
      'lib/pages.ts',
      'lib/domain',
      'lib/i18n',
      'components/islands',
    ],
    floors: [
      ['words', 'ui'],
      ['trust', 'search', 'check', 'contribute'],
      ['contact'],
      ['directory', 'flow', 'records', 'timeline'],
      ['site'],
    ],
  },
  {
    path: 'app',
    imports: [
      'lib/schema',
      'lib/site.ts',
      'lib/pages.ts',
      'lib/i18n',
      'lib/domain',
      'lib/formats',
      'lib/content',
      'components',
    ],
  },
];

/** Files of lib/schema that hold plain values. Of the others, code in the list below takes types. */
export const plainSchemas = [
  'lib/schema/content-set.ts',
  'lib/schema/parts/claim-topics.ts',
  'lib/schema/parts/days-of-week.ts',
  'lib/schema/parts/expectation.ts',
  'lib/schema/parts/known-keys.ts',
  'lib/schema/parts/slug-form.ts',
];
export const takesTypesOnly = [
  'lib/domain',
  'lib/rules',
  'lib/formats',
  'components/islands',
  'components',
  'app',
];

/** What runs in the browser, or could, and stays small: zod is nowhere behind it. */
export const runsWithoutZod = [...plainSchemas, 'lib/domain', 'components/islands'];
/** The door of the area above that has schemas. */
export const runsWithZod = ['components/islands/contribute-form.ts'];

/** Scripts that browsers load by name: nothing imports them. */
export const startsAlone = ['components/islands/worker'];

/** Where code may ask Node for files, processes and the like: it runs at build time only. */
export const usesNode = ['lib/content', 'lib/export', 'lib/i18n', 'app'];

/** Where code may use React and Next. */
export const usesReact = ['lib/i18n', 'components', 'app'];
