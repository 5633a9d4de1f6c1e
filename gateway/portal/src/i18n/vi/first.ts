import common from './common.json';
import form from './form.json';
import frame from './frame.json';
import home from './home.json';

/** What the frame, the homes and the fields say; it comes with the page itself. */
export default { common, form, frame, home };
