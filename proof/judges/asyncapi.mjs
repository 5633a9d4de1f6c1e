// Writes docs/asyncapi.json from the contracts that the services own, so that the document matches
// what the code checks. `--check` writes nothing and fails when the document is not the current
// one.
import { readFileSync, readdirSync, existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const TARGET = path.join(ROOT, 'docs/asyncapi.json');
const AREAS = ['sessions', 'supervision', 'petitions', 'voter-contact', 'regional'];

const camel = (text) => text.replace(/[-.](\w)/g, (_, letter) => letter.toUpperCase());
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Returns every contract in the tree as {type, area, schema, sample}, sorted by name. */
function contracts() {
  const found = [];
  for (const module of readdirSync(ROOT).filter((name) => name.endsWith('-service'))) {
    const home = path.join(ROOT, module, 'src/main/resources/contracts');
    if (!existsSync(home)) continue;
    for (const type of readdirSync(home)) {
      const schema = json(path.join(home, type, 'schema.json'));
      const sample = json(path.join(home, type, 'sample.json'));
      found.push({ type, area: type.split('.')[2], schema, sample });
    }
  }
  return found.sort((a, b) => (a.type < b.type ? -1 : 1));
}

const attribute = (description, extra = {}) => ({ type: 'string', description, ...extra });

const ENVELOPE = {
  name: 'cloudEvent',
  title: 'CloudEvents 1.0, Kafka binary mode',
  headers: {
    type: 'object',
    required: [
      'ce_specversion', 'ce_id', 'ce_source', 'ce_type', 'ce_subject', 'ce_time', 'ce_dataschema',
      'ce_sequence', 'ce_council', 'content-type',
    ],
    properties: {
      ce_specversion: attribute('CloudEvents version.', { const: '1.0' }),
      ce_id: attribute('Aggregate id and sequence; the same for every copy of an event.'),
      ce_source: attribute('/councils/{council}/{service}'),
      ce_type: attribute('Event type with its version.'),
      ce_subject: attribute('Id of the aggregate; also the key of the Kafka record.'),
      ce_time: attribute('When the command was stored, UTC.', { format: 'date-time' }),
      ce_dataschema: attribute('Address of the JSON Schema of the data.', { format: 'uri' }),
      ce_sequence: attribute('1, 2, 3… within the aggregate, without a gap.', { pattern: '^[1-9]\\d*$' }),
      ce_council: attribute('Stable id of the council under which the fact stands.'),
      ce_traceparent: attribute('W3C trace context of the command, if it was traced.'),
      traceparent: attribute('The same, where tracing libraries look for it.'),
      'content-type': attribute('Media type of the value.', { const: 'application/json' }),
      'relay-turn': attribute('Epoch and round of the relay that sent this copy; not part of the event.', {
        pattern: '^[1-9]\\d*\\.[1-9]\\d*$',
      }),
    },
  },
};

function message({ type, schema, sample }) {
  const { $schema, $id, title, description, ...payload } = schema;
  return {
    name: type,
    title,
    summary: description,
    contentType: 'application/json',
    traits: [{ $ref: '#/components/messageTraits/cloudEvent' }],
    payload: { $id, description, ...payload },
    tags: [{ name: payload['x-classification'], description: 'Who may read it.' }],
    bindings: { kafka: { key: attribute('Id of the aggregate.'), bindingVersion: '0.5.0' } },
    examples: [{ name: 'golden sample', payload: sample }],
  };
}

function channel(area, types) {
  return {
    address: `hdnd.${area}.events.v1`,
    title: `Events of ${area}`,
    description:
      'Kept for ever. A record may come twice: drop it by ce_subject and ce_sequence. ' +
      'Records of one aggregate are in order.',
    messages: Object.fromEntries(
      types.map((type) => [camel(type), { $ref: `#/components/messages/${camel(type)}` }]),
    ),
    bindings: {
      kafka: {
        topic: `hdnd.${area}.events.v1`,
        partitions: 3,
        topicConfiguration: { 'cleanup.policy': ['delete'], 'retention.ms': -1 },
        bindingVersion: '0.5.0',
      },
    },
  };
}

function operation(area, types) {
  return {
    action: 'send',
    channel: { $ref: `#/channels/${camel(area)}` },
    title: `What ${area} tells`,
    description: `Events that the ${area} service publishes through its outbox.`,
    messages: types.map((type) => ({ $ref: `#/channels/${camel(area)}/messages/${camel(type)}` })),
  };
}

function document() {
  const all = contracts();
  const of = (area) => all.filter((each) => each.area === area).map((each) => each.type);
  const areas = AREAS.filter((area) => of(area).length > 0);
  return {
    asyncapi: '3.1.0',
    info: {
      title: 'Cửu Long: domain events',
      version: '1.0.0',
      description:
        'Sự kiện nghiệp vụ của Hội đồng nhân dân các tỉnh, thành phố Đồng bằng sông Cửu Long. ' +
        'Domain events of the People’s Councils of the Mekong Delta. Made from the contracts in ' +
        'each service; do not edit.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
      tags: [
        { name: 'public', description: 'Anyone; part of the agency feeds.' },
        { name: 'official', description: 'Bodies of the state only.' },
      ],
    },
    defaultContentType: 'application/json',
    servers: {
      local: {
        host: '127.0.0.1:9092',
        protocol: 'kafka',
        description: 'The broker of the local runtime.',
      },
    },
    channels: Object.fromEntries(areas.map((area) => [camel(area), channel(area, of(area))])),
    operations: Object.fromEntries(
      areas.map((area) => [`send${camel('-' + area)}Events`, operation(area, of(area))]),
    ),
    components: {
      messageTraits: { cloudEvent: ENVELOPE },
      messages: Object.fromEntries(all.map((each) => [camel(each.type), message(each)])),
    },
  };
}

const text = JSON.stringify(document(), null, 2) + '\n';
if (process.argv.includes('--check')) {
  if (!existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== text) {
    console.error('docs/asyncapi.json is not what the contracts say: npm run generate');
    process.exit(1);
  }
  console.log('docs/asyncapi.json is what the contracts say');
} else {
  writeFileSync(TARGET, text);
}
