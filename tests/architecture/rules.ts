import type { IForbiddenRuleType } from 'dependency-cruiser';
import {
  type Area,
  areas,
  plainSchemas,
  runsWithoutZod,
  runsWithZod,
  startsAlone,
  takesTypesOnly,
  usesNode,
  usesReact,
} from './rooms';

/** A place with rules of its own: a room, or the files of an area above its rooms. */
interface Place {
  path: string;
  /** Which files lie in it. */
  files: string;
  imports: readonly string[];
}

const literal = (path: string) => path.replace(/[.[\]()]/g, '\\$&');

/** A pattern for one file, or for what lies in a folder, some of its folders left out. */
function pattern(path: string, without: readonly string[] = []): string {
  if (path.endsWith('.ts')) return `^${literal(path)}$`;
  const names = without.map((folder) => literal(folder.slice(path.length + 1)));
  return `^${literal(path)}/${names.length > 0 ? `(?!(${names.join('|')})/)` : ''}`;
}

/** Areas in the folder of another are none of its rooms: who names the one has not named the other. */
const areasIn = (folder: string) =>
  areas.map(({ path }) => path).filter((path) => path.startsWith(`${folder}/`));
const patterns = (paths: readonly string[]) => paths.map((path) => pattern(path, areasIn(path)));

function roomsOf({ path, imports, floors = [] }: Area): Place[] {
  const named = floors.map((floor) => floor.map((room) => `${path}/${room}`));
  return named.flatMap((floor, level) =>
    floor.map((room) => ({
      path: room,
      files: pattern(room),
      imports: [...named.slice(0, level).flat(), ...imports],
    })),
  );
}

function placesOf(area: Area): Place[] {
  const { path, imports } = area;
  const rooms = roomsOf(area);
  const names = rooms.map((room) => room.path);
  const files = rooms.length > 0 ? `^${literal(path)}/[^/]+$` : pattern(path);
  return [...rooms, { path, files, imports: [...names, ...imports] }];
}

/** An area that names one above it would allow a cycle. */
function checkOrder(): void {
  const before = new Set<string>();
  for (const { path, imports } of areas) {
    const above = imports.filter((name) => !before.has(name));
    if (above.length > 0)
      throw new Error(`${path} names ${above.join(', ')}, which stands above it.`);
    before.add(path);
  }
}

interface Rule {
  name: string;
  comment: string;
  from: object;
  to: object;
}
const rule = (parts: Rule) => ({ severity: 'error', ...parts }) as IForbiddenRuleType;

function edgesOf({ path, files, imports }: Place): IForbiddenRuleType {
  return rule({
    name: path,
    comment: `${path} imports of the project: itself${imports.map((name) => `, ${name}`).join('')}.`,
    from: { path: files },
    to: { path: '^(lib|components|app)/', pathNot: [files, ...patterns(imports)] },
  });
}

const react = '(^|/)node_modules/(react|react-dom|next|next-intl)/';
const production = '^(lib|components|app)/|^next\\.config\\.ts$';

/** What holds for all imports, those of types included. */
export function importRules(): IForbiddenRuleType[] {
  checkOrder();
  const places = areas.flatMap(placesOf);
  return [
    ...places.map(edgesOf),
    rule({
      name: 'a room of the table',
      comment: 'A new room needs its floor in tests/architecture/rooms.ts.',
      from: { path: '^(lib|components|app)/', pathNot: places.map(({ files }) => files) },
      to: {},
    }),
    rule({
      name: 'no cycle',
      comment: 'Whoever reads one of these files has to read them all at once.',
      from: {},
      to: { circular: true },
    }),
    rule({
      name: 'no orphan',
      comment: 'A file that imports nothing and that nothing imports is left over.',
      // Next reads the files of app by their names, and the compiler reads declarations.
      from: {
        orphan: true,
        path: production,
        pathNot: ['^app/', '\\.d\\.ts$', '^next\\.config\\.ts$', ...patterns(startsAlone)],
      },
      to: {},
    }),
    rule({
      name: 'no tests in production code',
      comment: 'What is published rests on no test.',
      from: { path: production },
      to: { path: '^tests/' },
    }),
    rule({
      name: 'no package of tests in production code',
      comment: 'It is a devDependency; what a build needs is a dependency.',
      from: { path: production },
      to: { dependencyTypes: ['npm-dev'] },
    }),
    rule({
      name: 'Node at build time only',
      comment: `Files, processes and the like are for ${usesNode.join(', ')}.`,
      from: { path: production, pathNot: patterns(usesNode) },
      to: { dependencyTypes: ['core'] },
    }),
    rule({
      name: 'React for pages only',
      comment: `React and Next are for ${usesReact.join(', ')}.`,
      from: { path: '^lib/', pathNot: patterns(usesReact) },
      to: { path: react },
    }),
    rule({
      name: 'resolvable',
      comment: 'There is no such file or package.',
      from: {},
      to: { couldNotResolve: true },
    }),
  ];
}

/** What holds for imports of values: types cost a browser nothing. */
export function valueRules(): IForbiddenRuleType[] {
  return [
    rule({
      name: 'types of schemas only',
      comment: `Of lib/schema, it may import values from ${plainSchemas.join(', ')} only.`,
      from: { path: patterns(takesTypesOnly) },
      to: { path: '^lib/schema/', pathNot: patterns(plainSchemas) },
    }),
    rule({
      name: 'no zod behind it',
      comment: 'It runs in browsers, and zod alone weighs more than all other scripts of a page.',
      from: { path: patterns(runsWithoutZod), pathNot: patterns(runsWithZod) },
      to: { path: '(^|/)node_modules/zod/', reachable: true },
    }),
  ];
}
