import figures from './figures.ts';
import first from './first.ts';
import pages from './pages.ts';

/** Everything, for the types and the tests; the page loads the parts when it needs them. */
export default { ...first, ...figures, ...pages };
