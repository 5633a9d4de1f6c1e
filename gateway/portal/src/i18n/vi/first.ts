import common from './common.json';
import form from './form.json';
import frame from './frame.json';
import home from './home.json';

/** The texts of the frame, home pages and fields; they are in the first chunk. */
export default { common, form, frame, home };
