// Checks every record of the event topics, read by kcat, with the CloudEvents SDK in strict mode
// and OpenTelemetry's trace context. Arguments: the broker, the topics. Fails on any complaint.
import { readFileSync } from 'node:fs';
import { parseTraceParent } from '@opentelemetry/core';
import { Kafka } from 'cloudevents';
import { records } from './kcat.mjs';

const [broker, ...topics] = process.argv.slice(2);
const document = JSON.parse(readFileSync(new URL('../../../docs/asyncapi.json', import.meta.url), 'utf8'));
const types = new Set(Object.values(document.components.messages).map((message) => message.name));

/** Returns the event as read by the SDK; throws if the SDK does not accept it. */
function parsed({ headers, key, payload }) {
  const event = Kafka.toEvent({ headers, key, value: payload, body: payload });
  event.validate();
  return event;
}

// A command that did not come over HTTP, such as the first list of councils, has no trace.
const traced = ({ ce_traceparent, traceparent }) =>
  ce_traceparent === traceparent && (traceparent === undefined || parseTraceParent(traceparent) !== null);

function complaints(event, { topic, key, headers }) {
  const area = topic.split('.')[1];
  return [
    [event.specversion === '1.0', 'is not of CloudEvents 1.0'],
    [types.has(event.type), `has a type that the document does not list: ${event.type}`],
    [event.type.split('.')[2] === area, `is of another area: ${event.type}`],
    [event.subject === key, 'has a subject that is not its key'],
    [/^[1-9]\d*$/.test(event.sequence), `has no sequence: ${event.sequence}`],
    [event.id === `${event.subject}-${event.sequence}`, `has an id of its own: ${event.id}`],
    [event.source === `/councils/${event.council}/${area}`, `has a source of its own: ${event.source}`],
    [typeof event.data === 'object', 'has data that is not JSON'],
    [traced(headers), `has a trace that nobody can read: ${headers.traceparent}`],
  ].flatMap(([right, text]) => (right ? [] : [text]));
}

let read = 0;
let wrong = 0;
for (const record of topics.flatMap((topic) => records(broker, topic))) {
  read += 1;
  let found;
  try {
    found = complaints(parsed(record), record);
  } catch (refusal) {
    found = [`is refused: ${refusal.message} ${JSON.stringify(refusal.errors ?? '')}`];
  }
  for (const text of found) console.error(`${record.topic}[${record.partition}]@${record.offset} ${text}`);
  wrong += found.length;
}
if (read === 0) console.error('there is no event to judge');
console.log(`${read} events read from ${topics.length} topics, ${wrong} complaints`);
process.exitCode = read === 0 || wrong > 0 ? 1 : 0;
