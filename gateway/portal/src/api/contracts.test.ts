import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type AreaTexts, areas } from '../areas.ts';
import { merged } from '../i18n/more.ts';
import vi from '../i18n/vi/areas.ts';

const { codes: words, events: facts } = merged(vi) as Pick<AreaTexts, 'codes' | 'events'>;

/** The documents that the services' own builds keep up to date. */
const DOCS = join(import.meta.dirname, '../../../../docs');

type Schema = {
  enum?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
};
type Document = { components: { schemas: Record<string, Schema> } };

const document = (service: string): Document =>
  JSON.parse(readFileSync(join(DOCS, `openapi/${service}.json`), 'utf8'));

/** Returns the codes that a property can have, also for lists and optional properties. */
const codesOf = (schema?: Schema): string[] =>
  schema?.enum ??
  [schema?.items, ...(schema?.anyOf ?? [])].flatMap((part) => (part ? codesOf(part) : []));

/** Maps each group of words to the property and schema that holds its codes. */
const GROUPS: [keyof typeof words, string, string, string][] = [
  ['sessionKind', 'sessions', 'SessionView', 'kind'],
  ['sessionStatus', 'sessions', 'SessionView', 'status'],
  ['resolutionKind', 'sessions', 'ResolutionView', 'kind'],
  ['resolutionMatter', 'sessions', 'ResolutionView', 'matter'],
  ['resolutionStatus', 'sessions', 'ResolutionView', 'status'],
  ['supervisionForm', 'supervision', 'SupervisionView', 'form'],
  ['supervisionSubject', 'supervision', 'SupervisionView', 'subject'],
  ['supervisionStatus', 'supervision', 'SupervisionView', 'status'],
  ['recommendationStatus', 'supervision', 'RecommendationView', 'status'],
  ['carriedOut', 'supervision', 'Verification', 'result'],
  ['petitionKind', 'petitions', 'PetitionView', 'kind'],
  ['petitionSource', 'petitions', 'PetitionView', 'source'],
  ['petitionField', 'petitions', 'PetitionView', 'field'],
  ['petitionStatus', 'petitions', 'PetitionView', 'status'],
  ['petitionClosing', 'petitions', 'ClosePetition', 'reason'],
  ['petitionGround', 'petitions', 'PetitionView', 'ineligibleGrounds'],
  ['meetingKind', 'voter-contact', 'MeetingView', 'kind'],
  ['meetingMode', 'voter-contact', 'MeetingView', 'mode'],
  ['opinionField', 'voter-contact', 'OpinionView', 'field'],
  ['level', 'voter-contact', 'RecommendationView', 'level'],
  ['voterRecommendationStatus', 'voter-contact', 'RecommendationView', 'status'],
  ['voterResult', 'voter-contact', 'RecommendationView', 'result'],
  ['councilType', 'regional', 'Council', 'type'],
  ['practiceStatus', 'regional', 'PracticeView', 'status'],
];

describe('every code that a service can give', () => {
  it.each(GROUPS)('%s has its word', (group, service, schema, property) => {
    const codes = codesOf(document(service).components.schemas[schema]?.properties?.[property]);
    expect(Object.keys(words[group]).sort()).toEqual([...codes].sort());
  });

  it('of an indicator’s area has its word', () => {
    const area = document('regional').components.schemas.Indicator?.properties?.area;
    const services = areas.flatMap(({ service }) => service?.id ?? []);
    expect(services).toEqual(expect.arrayContaining(area?.enum ?? ['none']));
  });

  it('of an intake check has its word', () => {
    const checks = document('petitions').components.schemas.IntakeChecks?.properties ?? {};
    expect(Object.keys(words.petitionCheck).sort()).toEqual(Object.keys(checks).sort());
  });
});

it('every event fact of the services has its word', () => {
  const asyncapi = JSON.parse(readFileSync(join(DOCS, 'asyncapi.json'), 'utf8'));
  const types = new Set(JSON.stringify(asyncapi).match(/vn\.hdnd\.[a-z-]+\.[a-z-]+\.v1/g) ?? []);
  const missing = [...types]
    .map((type) => type.split('.')[3] ?? '')
    .filter((fact) => !(fact in facts));
  expect(types.size).toBeGreaterThan(15);
  expect(missing).toEqual([]);
  expect(readdirSync(join(DOCS, 'openapi'))).toHaveLength(5);
});
