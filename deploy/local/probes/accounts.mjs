// Lists the accounts of the realm file: name, council, roles.
import { readFileSync } from 'node:fs';

const realm = JSON.parse(readFileSync(new URL('../realm/cuulong-realm.json', import.meta.url), 'utf8'));
for (const { username, attributes, realmRoles } of realm.users) {
  console.log(`  ${username.padEnd(22)}${attributes.council[0].padEnd(16)}${realmRoles.join(', ')}`);
}
