// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, waitFor } from '@testing-library/react';
import type { ComponentType, ReactElement } from 'react';
import { Route, Routes } from 'react-router';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { json, me, openPage, show } from '../testing/page.tsx';
import type { Action } from '../ui/case/Actions.tsx';
import type { FieldSpec, Fields } from '../ui/form/fields.ts';
import type { CommandSpec } from '../ui/form/useCommandForm.ts';

type Command = Pick<CommandSpec, 'path' | 'fields' | 'body'>;
const { commands } = vi.hoisted(() => ({ commands: [] as Command[] }));

vi.mock('../ui/form/CommandForm.tsx', () => ({
  CommandForm: ({ command }: { command: Command }) => {
    commands.push(command);
    return null;
  },
}));
vi.mock('../ui/case/CasePage.tsx', () => ({
  Facts: () => null,
  Section: () => null,
  CasePage: ({ actions }: { actions: Action[] }) => {
    for (const action of actions) {
      if (!('form' in action)) continue;
      // a form that sends a file, or nothing but its press, has no fields
      const { props } = action.form(() => {}) as ReactElement<{ command?: Command }>;
      if (props.command) commands.push(props.command);
    }
    return null;
  },
}));

/** Every page with a form, in its own file or in the actions beside it. */
const areas = import.meta.glob<Record<string, ComponentType>>('../{office,region}/**/pages.ts', {
  eager: true,
});
const texts = Object.values(
  import.meta.glob<string>('../{office,region}/**/*.tsx', {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
);
const hasForms = (page: string) =>
  texts
    .filter((text) => text.includes(`export function ${page}(`))
    .some((text) => /\bfieldsOf\(|'\.\/(use\w+A|a)ctions\.tsx'/.test(text));
const FORMS = Object.values(areas)
  .flatMap((area) => Object.entries(area))
  .filter(([page]) => !page.endsWith('List') && hasForms(page));

/** Data that is enough for every page to offer its forms. */
const ANYTHING = {
  id: 'one',
  startsOn: '2026-11-01',
  day: '2026-11-01',
  deadline: '2026-11-05T10:00:00Z',
  askedAt: '2026-11-01T01:00:00Z',
  text: '',
  reminders: [],
  council: 'an-giang-2025',
  host: 'an-giang-2025',
  kind: 'COMPLAINT',
  status: 'RECEIVED',
  timeline: [],
  ineligibleGrounds: [],
  supervisedBodies: [],
  opinionIds: [],
  deputyGroups: [],
  deputies: [],
  roll: [],
  states: [],
  corrections: [],
  votes: [],
  lines: [],
  marks: [],
  rules: [],
  versions: [],
  returns: [],
  steps: [],
  documents: [],
  adoptions: [],
  subEvents: [],
  papers: [{ n: 1, title: '', council: 'an-giang-2025', acceptedOn: null, actions: [] }],
  actions: [{ name: 'changeDeputiesInOffice', allowed: true, reason: null }],
  items: [
    { n: 1, parent: null, withdrawn: null, title: '', minutes: null, papers: [], actions: [] },
  ],
  approvals: [],
  changes: [],
  closingReasons: ['FILED'],
  takesText: true,
  recommendations: [{ n: 1, text: '', agency: '', dueOn: null, status: 'MADE', actions: [] }],
};

type Schema = {
  $ref?: string;
  type?: string | string[];
  anyOf?: Schema[];
  enum?: string[];
  pattern?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
} & Partial<Record<(typeof BOUNDS)[number], number>>;
type Post = { requestBody: { content: Record<string, { schema: Schema }> } };
type Document = {
  paths: Record<string, { post?: Post }>;
  components: { schemas: Record<string, Schema> };
};
const BOUNDS = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems'] as const;
const DOCS = join(import.meta.dirname, '../../../../docs/openapi');
const documents = readdirSync(DOCS).map(
  (file): Document => JSON.parse(readFileSync(join(DOCS, file), 'utf8')),
);

/**
 * Fields that are optional only in some cases, which a schema cannot express; the form requires
 * them.
 */
const NEEDED = [
  'ConveneSessionRequest.askingDeputies',
  'ReceivePetition.subject',
  'GuidePetition.text',
  'OpenSupervisionRequest.subjectName',
  'OpenSupervisionRequest.supervisedBodies',
  'AnswerRecommendation.dueOn',
  'AcceptPaper.acceptedOn',
  'GiveOpinionRequest.reasons',
  'RecordDecisionRequest.field',
  'CorrectDecisionRequest.field',
  'OpenSecretBallotRequest.seats',
  'AddAgendaItemRequest.ground',
  'AddAgendaItemRequest.reason',
  'ChangeAgendaItemRequest.ground',
  'ChangeAgendaItemRequest.reason',
  'MoveAgendaItemRequest.reason',
  'RemoveAgendaItemRequest.reason',
];

/** The length of a document's number is only in its pattern. */
const inPattern = (pattern = '') => {
  const rest = /\{0,(\d+)\}\$$/.exec(pattern)?.[1];
  return rest ? Number(rest) + 1 : undefined;
};

type Plain = (schema?: Schema) => Schema;

const boundsOf = (schema: Schema = {}) => {
  const given = Object.fromEntries(BOUNDS.map((bound) => [bound, schema[bound]]));
  return { ...given, maxLength: schema.maxLength ?? inPattern(schema.pattern) };
};

/** Returns the limits of a form's field, in the terms of its schema. */
function ours(spec: FieldSpec) {
  const { limits = {}, optional = false } = spec;
  const bounds = Object.fromEntries(BOUNDS.map((bound) => [bound, limits[bound]]));
  const items = Object.fromEntries(BOUNDS.map((bound) => [bound, limits.items?.[bound]]));
  return { optional, bounds, items };
}

/** Returns the same from the document; a list that may be empty may also be omitted. */
function theirs(name: string, body: Schema, plain: Plain) {
  const parents = name.split('.').slice(0, -1);
  const last = name.split('.').at(-1) ?? '';
  const parent = parents.reduce((schema, part) => plain(schema.properties?.[part]), body);
  const found = plain(parent.properties?.[last]);
  const empty = found.type === 'array' && !found.minItems;
  const optional = !parent.required?.includes(last) || empty;
  return {
    found,
    limits: { optional, bounds: boundsOf(found), items: boundsOf(plain(found.items)) },
  };
}

type Compared = [field: string, ours: unknown, theirs: unknown];

function compared(fields: Fields, body: Schema, plain: Plain, request: string): Compared[] {
  return Object.entries(fields).flatMap(([field, spec]): Compared[] => {
    const { found, limits } = theirs(field, body, plain);
    const name = `${request}.${field}`;
    const optional = limits.optional && !NEEDED.includes(name);
    const pairs: Compared[] = [[name, ours(spec), { ...limits, optional }]];
    if (spec.kind === 'rows') pairs.push(...compared(spec.fields, plain(found.items), plain, name));
    if (spec.kind === 'choice' && found.enum) {
      const values = spec.options.map(({ value }) => value);
      pairs.push([name, values.filter((value) => !found.enum?.includes(value)), []]);
    }
    if (spec.kind === 'text' || spec.kind === 'lines') {
      const bounded = spec.kind === 'text' ? limits.bounds : limits.items;
      pairs.push([name, typeof bounded.maxLength, 'number']);
    }
    return pairs;
  });
}

/** Returns required fields that are neither on the form nor added to its body. */
function missing({ fields, body }: Command, schema: Schema): string[] {
  const added = Object.keys(body?.({}, {}) ?? {});
  const there = [...Object.keys(fields).map((name) => name.split('.')[0]), ...added];
  return (schema.required ?? []).filter((name) => !there.includes(name));
}

const seen = new Set<string>();

function comparedOf(command: Command): Compared[] {
  for (const { paths, components } of documents) {
    const plain: Plain = (schema = {}) => {
      if (schema.$ref) return plain(components.schemas[schema.$ref.split('/').at(-1) ?? '']);
      const some = schema.anyOf?.find(({ type }) => type !== 'null');
      return some ? plain(some) : schema;
    };
    const template = Object.keys(paths).find((one) =>
      new RegExp(`^${one.replace(/\{\w+\}/g, '[^/]+')}$`).test(command.path),
    );
    const body = paths[template ?? '']?.post?.requestBody.content['application/json']?.schema;
    if (!body) continue;
    const request = body.$ref?.split('/').at(-1) ?? '';
    seen.add(request);
    return [
      ...compared(command.fields, plain(body), plain, request),
      [command.path, missing(command, plain(body)), []],
    ];
  }
  throw new Error(`no document has ${command.path}`);
}

beforeAll(openPage);
afterEach(cleanup);

describe('a form takes what the service takes, no more and no less', () => {
  it.each(FORMS)('%s', async (_, Page) => {
    const list = { items: [ANYTHING], next: null };
    vi.stubGlobal('fetch', (path: string) =>
      json(200, path.endsWith('/one') ? ANYTHING : list, { ETag: '"1"' })(),
    );
    for (const who of [me, { ...me, council: 'can-tho-2025' }]) {
      commands.length = 0;
      show(
        <Routes>
          <Route path="/:id/:n?" element={<Page />} />
        </Routes>,
        '/one/1',
        who,
      );
      await waitFor(() => expect(commands).not.toEqual([]));
      const found = commands.flatMap(comparedOf);
      expect(found.map(([name, ours]) => [name, ours])).toEqual(
        found.map(([name, , theirs]) => [name, theirs]),
      );
      cleanup();
    }
  });

  it('and no form was left out', () => {
    const made = texts.flatMap((text) => [...text.matchAll(/\bfieldsOf\((\w+)/g)]);
    expect([...seen].sort()).toEqual([...new Set(made.map(([, request]) => request))].sort());
  });
});
