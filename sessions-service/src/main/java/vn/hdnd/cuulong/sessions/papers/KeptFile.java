package vn.hdnd.cuulong.sessions.papers;

import vn.hdnd.cuulong.sessions.files.FileContent;
import vn.hdnd.cuulong.sessions.files.Inspected;

/**
 * A file that was inspected, and kept before the command that names it.
 *
 * @param blob where its bytes are kept
 */
record KeptFile(String blob, FileContent content, Inspected.Sound found) {}
