// Checks the headers of the gateways' pages and interfaces with the tests of Mozilla's HTTP
// Observatory. Arguments: the gateways. Fails on any complaint.
import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js';
import { parseHttpEquivHeaders } from '@mdn/mdn-http-observatory/src/retriever/utils.js';
import { Session } from '@mdn/mdn-http-observatory/src/retriever/session.js';
import { HTML_TYPES, Requests } from '@mdn/mdn-http-observatory/src/types.js';

const PATHS = ['/', '/api/petitions/v1/petitions', '/openapi/petitions.json', '/asyncapi.json', '/nothing-here'];

// The local runtime has no certificate; elsewhere a proxy in front of the gateway provides HTTPS.
const OF_HTTPS = ['redirectionTest', 'strictTransportSecurityTest'];
const TESTS = ALL_TESTS.filter(({ name }) => !OF_HTTPS.includes(name));

/** Fetches what the Observatory would fetch itself, if it did not assume fixed ports. */
async function fetched(url) {
  const requests = new Requests(url.hostname);
  const session = await Session.fromUrl(url, { headers: ['Accept: text/html,*/*;q=0.8'] });
  if (!session.response) throw new Error(`${url} does not answer`);
  requests.session = session;
  requests.responses.http = session.response;
  requests.responses.auto = session.response;
  requests.responses.httpRedirects = session.redirectHistory;
  requests.resources.path = String(session.response.data ?? '');
  const type = session.response.headers['content-type']?.split(';')[0];
  session.response.httpEquiv = HTML_TYPES.has(type)
    ? parseHttpEquivHeaders(requests.resources.path, url.href)
    : new Map();
  const cors = await session.options({
    url: url.href,
    headers: { 'Access-Control-Request-Method': 'GET', Origin: 'https://http-observatory.security.mozilla.org' },
  });
  requests.responses.cors = cors && { ...cors, verified: true };
  return requests;
}

let wrong = 0;
for (const gateway of process.argv.slice(2)) {
  for (const path of PATHS) {
    const requests = await fetched(new URL(path, gateway));
    const results = TESTS.map((test) => ({ name: test.name, ...test(requests) }));
    const failed = results.filter(({ pass, result }) => !pass);
    for (const { name, result } of failed) console.error(`${gateway}${path} ${name}: ${result}`);
    console.log(`  ${gateway}${path}: ${results.length - failed.length} of ${results.length} tests pass`);
    wrong += failed.length;
  }
}
process.exitCode = wrong > 0 ? 1 : 0;
