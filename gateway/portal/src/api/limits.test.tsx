// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, waitFor } from '@testing-library/react';
import type { ComponentType, ReactElement } from 'react';
import { Route, Routes } from 'react-router';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { PetitionNew } from '../office/petitions/PetitionNew.tsx';
import { PetitionPage } from '../office/petitions/PetitionPage.tsx';
import { ResolutionNew } from '../office/sessions/ResolutionNew.tsx';
import { SessionNew } from '../office/sessions/SessionNew.tsx';
import { TermNew } from '../office/sessions/Terms.tsx';
import { SupervisionNew } from '../office/supervision/SupervisionNew.tsx';
import { SupervisionPage } from '../office/supervision/SupervisionPage.tsx';
import { MeetingNew } from '../office/voters/MeetingNew.tsx';
import { MeetingPage } from '../office/voters/MeetingPage.tsx';
import { VoterRecommendationNew } from '../office/voters/RecommendationNew.tsx';
import { VoterRecommendationPage } from '../office/voters/RecommendationPage.tsx';
import { ConferenceNew } from '../region/conferences/ConferenceNew.tsx';
import { ConferencePage } from '../region/conferences/ConferencePage.tsx';
import { PracticeNew } from '../region/practices/PracticeNew.tsx';
import { PracticePage } from '../region/practices/PracticePage.tsx';
import { json, openPage, show } from '../testing/page.tsx';
import type { Action } from '../ui/case/CasePage.tsx';
import type { Fields } from '../ui/form/fields.ts';

type Command = { path: string; fields: Fields };
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
      const { props } = action.form(() => {}) as ReactElement<{ command: Command }>;
      commands.push(props.command);
    }
    return null;
  },
}));

/** The pages with forms of text, by the files in which their fields are. */
const PAGES: Record<string, ComponentType> = {
  'office/petitions/PetitionNew.tsx': PetitionNew,
  'office/petitions/actions.tsx': PetitionPage,
  'office/sessions/ResolutionNew.tsx': ResolutionNew,
  'office/sessions/SessionNew.tsx': SessionNew,
  'office/sessions/Terms.tsx': TermNew,
  'office/supervision/SupervisionNew.tsx': SupervisionNew,
  'office/supervision/actions.tsx': SupervisionPage,
  'office/voters/MeetingNew.tsx': MeetingNew,
  'office/voters/MeetingPage.tsx': MeetingPage,
  'office/voters/RecommendationNew.tsx': VoterRecommendationNew,
  'office/voters/RecommendationPage.tsx': VoterRecommendationPage,
  'region/conferences/ConferenceNew.tsx': ConferenceNew,
  'region/conferences/ConferencePage.tsx': ConferencePage,
  'region/practices/PracticeNew.tsx': PracticeNew,
  'region/practices/PracticePage.tsx': PracticePage,
};

/** Enough of any case and of any list for the page to offer its forms. */
const ANYTHING = {
  id: 'one',
  startsOn: '2026-11-01',
  council: 'an-giang-2025',
  host: 'an-giang-2025',
  kind: 'COMPLAINT',
  status: 'RECEIVED',
  timeline: [],
  ineligibleGrounds: [],
  supervisedBodies: [],
  opinionIds: [],
  deputyGroups: [],
  steps: [],
  documents: [],
  adoptions: [],
  subEvents: [],
  papers: [],
  recommendations: [{ n: 1, text: '', agency: '', dueOn: null, status: 'MADE' }],
};

type Schema = {
  $ref?: string;
  maxLength?: number;
  pattern?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
};
type Post = { requestBody: { content: Record<string, { schema: Schema }> } };
type Document = {
  paths: Record<string, { post?: Post }>;
  components: { schemas: Record<string, Schema> };
};
const DOCS = join(import.meta.dirname, '../../../../docs/openapi');
const documents = readdirSync(DOCS).map(
  (file): Document => JSON.parse(readFileSync(join(DOCS, file), 'utf8')),
);

/** A number of a document has its length in its pattern. */
const inPattern = (pattern = '') => {
  const rest = /\{0,(\d+)\}\$$/.exec(pattern)?.[1];
  return rest ? Number(rest) + 1 : undefined;
};

/** The limits of a form's texts in the portal, and those that the document gives. */
function limits(fields: Fields, body: Schema, plain: (schema?: Schema) => Schema) {
  const pairs: [string, number | undefined, number | undefined][] = [];
  for (const [name, spec] of Object.entries(fields)) {
    const found = name
      .split('.')
      .reduce((schema, part) => plain(plain(schema).properties?.[part]), body);
    const one = plain(spec.kind === 'lines' || spec.kind === 'rows' ? found.items : found);
    if (spec.kind === 'rows') pairs.push(...limits(spec.fields, one, plain));
    if (spec.kind === 'text' || spec.kind === 'lines')
      pairs.push([name, spec.maxLength, one.maxLength ?? inPattern(one.pattern)]);
  }
  return pairs;
}

function limitsOf({ path, fields }: Command) {
  for (const { paths, components } of documents) {
    const plain = (schema: Schema = {}): Schema =>
      schema.$ref ? (components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema;
    const template = Object.keys(paths).find((one) =>
      new RegExp(`^${one.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
    );
    const body = paths[template ?? '']?.post?.requestBody.content['application/json']?.schema;
    if (body) return limits(fields, plain(body), plain);
  }
  throw new Error(`no document has ${path}`);
}

beforeAll(openPage);
afterEach(cleanup);

describe('the texts of a form are as long as the service takes', () => {
  it.each(Object.entries(PAGES))('%s', async (_, Page) => {
    commands.length = 0;
    const list = { items: [ANYTHING], next: null };
    vi.stubGlobal('fetch', (path: string) =>
      json(200, path.endsWith('/one') ? ANYTHING : list, { ETag: '"1"' })(),
    );
    show(
      <Routes>
        <Route path="/:id" element={<Page />} />
      </Routes>,
      '/one',
    );
    await waitFor(() => expect(commands).not.toEqual([]));
    const found = commands.flatMap(limitsOf);
    expect(found).not.toEqual([]);
    expect(found.map(([name, ours]) => [name, ours])).toEqual(
      found.map(([name, , theirs]) => [name, theirs]),
    );
    expect(found.every(([, , theirs]) => theirs)).toBe(true);
  });

  it('these are all the files with texts', () => {
    const root = join(import.meta.dirname, '..');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /^(office|region)\/.*(?<!\.test)\.tsx?$/.test(path))
      .filter((path) => /kind: '(text|lines)'/.test(readFileSync(join(root, path), 'utf8')));
    expect(files.sort()).toEqual(Object.keys(PAGES).sort());
  });
});
