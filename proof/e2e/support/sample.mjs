/**
 * Which part of "every page at every size in every scheme" a run looks at. A run looks at every page, but of each at
 * one place of the matrix only; the part changes with the day, so that a few days see all of it. CUULONG_MATRIX=whole
 * looks at everything, as the nightly job does; CUULONG_MATRIX=<number> repeats the part of a run, which names it.
 */
const DAY = 24 * 60 * 60 * 1000;
const asked = process.env.CUULONG_MATRIX ?? '';

export const whole = asked === 'whole';

const seed = /^\d+$/.test(asked) ? Number(asked) : Math.floor(Date.now() / DAY);

/** How to repeat this run's part; for the report of a test. */
export const part = whole ? 'the whole matrix' : `part ${seed} of the matrix (CUULONG_MATRIX=${seed} repeats it)`;

/** One of the choices for the n-th thing, or all of them. */
export const oneOf = (choices, n) => (whole ? choices : [choices[(n + seed) % choices.length]]);

/** One in `every` of the things, or all of them; in as many days as `every`, each thing once. */
export const oneIn = (every, things) => (whole ? things : things.filter((_, n) => (n + seed) % every === 0));
