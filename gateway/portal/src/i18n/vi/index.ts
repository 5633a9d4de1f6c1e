import figures from './figures.ts';
import first from './first.ts';
import pages from './pages.ts';

/** All texts, for the types and the tests; the page loads the parts on demand. */
export default { ...first, ...figures, ...pages };
