/** Tests of the papers of a session. */
@NullMarked
package vn.hdnd.cuulong.sessions.papers;

import org.jspecify.annotations.NullMarked;
