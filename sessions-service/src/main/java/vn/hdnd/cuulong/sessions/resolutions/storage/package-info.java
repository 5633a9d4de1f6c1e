/** Queries over resolutions: their list, the numbers assigned so far, the votes of a session. */
@NullMarked
package vn.hdnd.cuulong.sessions.resolutions.storage;

import org.jspecify.annotations.NullMarked;
