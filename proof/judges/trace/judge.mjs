// Follows a trace from the gateway through the service to the topic, where its consumers find it,
// and checks that a trace sent by an outsider is not adopted. Arguments: gateway, broker. OFFICE is
// a token of that gateway's office.
import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { parseTraceParent } from '@opentelemetry/core';
import { records } from '../events/kcat.mjs';

const [gateway, broker] = process.argv.slice(2);
const EVENTS = 'hdnd.petitions.events.v1';
const PATIENCE = 60_000;

const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const checks = Object.fromEntries(
  ['vietnamese', 'dated', 'senderNamed', 'addressGiven', 'signed', 'contentClear'].map((name) => [name, true]),
);

function petition() {
  const paperFileNumber = `${randomBytes(4).readUInt32BE()}/VET`;
  return {
    kind: 'FEEDBACK', receivedOn: today, source: 'POST', field: 'OTHER', paperFileNumber,
    subject: 'Theo dấu một yêu cầu', signatories: 1, checks: { ...checks, alreadyHandled: false },
  };
}

async function post(body, headers = {}) {
  const answer = await fetch(`${gateway}/api/petitions/v1/petitions`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      Authorization: `Bearer ${process.env.OFFICE}`,
      'Content-Type': 'application/json',
      'Idempotency-Key': randomUUID(),
      ...headers,
    },
  });
  return { status: answer.status, body: await answer.json() };
}

async function until(what, found) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(500)) {
    const one = found();
    if (one) return one;
  }
  throw new Error(`not seen in ${PATIENCE / 1000} s: ${what}`);
}

const traceOf = (record) => parseTraceParent(record.headers.traceparent ?? '')?.traceId;
const eventOf = ({ body }) =>
  until('the event', () => records(broker, EVENTS).find((record) => record.key === body.id));

function must(right, text) {
  if (!right) throw new Error(text);
  console.log(`  ${text}`);
}

const trace = randomBytes(16).toString('hex');
const traceparent = `00-${trace}-${randomBytes(8).toString('hex')}-01`;
const refused = await post({}, { traceparent });
must(refused.status === 400 && /^[0-9a-f]{32}$/.test(refused.body.instance), 'a refusal names a trace');
must(refused.body.instance !== trace, "which is not the caller's");
const taken = await post(petition(), { traceparent });
must(taken.status === 201, 'a petition is taken');
const event = await eventOf(taken);
must(traceOf(event) !== undefined, "its event carries the gateway's trace");
must(traceOf(event) !== trace, "and not the caller's");
must(event.headers.ce_traceparent === event.headers.traceparent, 'as a CloudEvents extension too');
const begun = await eventOf(await post(petition()));
must(traceOf(begun) !== undefined, 'a caller without one is given a trace by the gateway');
