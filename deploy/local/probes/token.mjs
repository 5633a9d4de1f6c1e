// Prints an access token of an account, through the direct grant of the client cuulong-cli.
const [keycloak, username] = process.argv.slice(2);
const password = process.env.CUULONG_PASSWORD ?? 'cuulong';
const body = new URLSearchParams({ grant_type: 'password', client_id: 'cuulong-cli', scope: 'openid', username, password });

try {
  const url = `${keycloak}/realms/cuulong/protocol/openid-connect/token`;
  const response = await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(15000) });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${username}: ${answer.error_description ?? answer.error}`);
  console.log(answer.access_token);
} catch (error) {
  console.error(`cuulong: no token: ${error.cause?.code === 'ECONNREFUSED' ? `Keycloak does not answer at ${keycloak}` : error.message}`);
  process.exitCode = 1;
}
