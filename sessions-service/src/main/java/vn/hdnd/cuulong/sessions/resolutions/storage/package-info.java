/** What resolutions tell: their list, the numbers given so far, the votes of a session. */
@NullMarked
package vn.hdnd.cuulong.sessions.resolutions.storage;

import org.jspecify.annotations.NullMarked;
