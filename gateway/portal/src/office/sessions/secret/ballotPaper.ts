/**
 * The deputy's side of an electronic secret ballot (RFC 9474): a secret of this browser, blinded,
 * stamped under the deputy's name, and unblinded. It stays in this browser, without the choices, so
 * that a closed page loses neither the paper nor the receipt.
 */
import { dropNameless } from '../../../api/nameless.ts';
import type { BallotPaper, Mark } from './secretBallots.ts';

const SECRET_BYTES = 32;
const KEY_DIGITS = 20;

const encode = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const decode = (text: string) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));

const placeOf = (ballotId: string) => `cuulong.ballot-paper.${ballotId}`;

export function keptPaper(ballotId: string): BallotPaper | null {
  const text = localStorage.getItem(placeOf(ballotId));
  return text ? (JSON.parse(text) as BallotPaper) : null;
}

export function keep(ballotId: string, paper: BallotPaper): BallotPaper {
  localStorage.setItem(placeOf(ballotId), JSON.stringify(paper));
  return paper;
}

async function suite() {
  const { RSABSSA } = await import('@cloudflare/blindrsa-ts');
  return RSABSSA.SHA384.PSS.Deterministic();
}

const keyOf = (publicKey: string) =>
  crypto.subtle.importKey('spki', decode(publicKey), { name: 'RSA-PSS', hash: 'SHA-384' }, true, [
    'verify',
  ]);

/** Returns a short form of the key that this browser uses, to be compared on several screens. */
export async function keyDigits(publicKey: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', decode(publicKey)));
  const digits = [...digest].map((one) => one.toString(16).padStart(2, '0')).join('');
  return (digits.slice(0, KEY_DIGITS).match(/.{1,5}/g) ?? []).join(' ');
}

/** Chooses a secret and blinds it for the box with this key. */
export async function newPaper(publicKey: string): Promise<BallotPaper> {
  const secret = crypto.getRandomValues(new Uint8Array(SECRET_BYTES));
  const blind = await suite();
  const { blindedMsg, inv } = await blind.blind(await keyOf(publicKey), blind.prepare(secret));
  return { secret: encode(secret), blinded: encode(blindedMsg), inverse: encode(inv) };
}

/** Unblinds the stamp; fails if it is not that of this key. */
export async function finished(
  publicKey: string,
  paper: BallotPaper,
  blindStamp: string,
): Promise<BallotPaper> {
  const blind = await suite();
  const message = blind.prepare(decode(paper.secret));
  const stamp = await blind.finalize(
    await keyOf(publicKey),
    message,
    decode(blindStamp),
    decode(paper.inverse),
  );
  return { ...paper, stamp: encode(stamp) };
}

/** Drops the ballot without a name; answers with the paper and its receipt. */
export async function dropped(
  ballotId: string,
  paper: BallotPaper,
  marks: readonly Mark[],
): Promise<BallotPaper> {
  const { secret, stamp } = paper;
  const path = `/api/sessions/v1/ballot-boxes/${encodeURIComponent(ballotId)}/ballots`;
  const { receipt } = await dropNameless<{ receipt: string }>(path, { secret, stamp, marks });
  return { ...paper, receipt };
}
