/** Facts about deputies. */
@NullMarked
package vn.hdnd.cuulong.sessions.deputies;

import org.jspecify.annotations.NullMarked;
