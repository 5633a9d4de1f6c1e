/**
 * Chooses the part of the matrix "page × size × scheme" that a run checks. A run checks every page,
 * but each at one place of the matrix only; the part changes with the day, so that a few days cover
 * all of it. CUULONG_MATRIX=whole checks everything, as the nightly job does;
 * CUULONG_MATRIX=<number> repeats the part that a run has named.
 */
const DAY = 24 * 60 * 60 * 1000;
const asked = process.env.CUULONG_MATRIX ?? '';

export const whole = asked === 'whole';

const seed = /^\d+$/.test(asked) ? Number(asked) : Math.floor(Date.now() / DAY);

/** Names this run's part for a test report, so that it can be repeated. */
export const part = whole ? 'the whole matrix' : `part ${seed} of the matrix (CUULONG_MATRIX=${seed} repeats it)`;

/** Returns one of the choices for the n-th thing, or all of them. */
export const oneOf = (choices, n) => (whole ? choices : [choices[(n + seed) % choices.length]]);

/**
 * Returns one in `every` of the things, or all of them; within `every` days each thing comes once.
 */
export const oneIn = (every, things) => (whole ? things : things.filter((_, n) => (n + seed) % every === 0));
