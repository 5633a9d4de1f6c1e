/** Facts about votes in the chamber. */
@NullMarked
package vn.hdnd.cuulong.sessions.polls;

import org.jspecify.annotations.NullMarked;
