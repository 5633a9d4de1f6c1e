/** Facts about sittings. */
@NullMarked
package vn.hdnd.cuulong.sessions.sittings;

import org.jspecify.annotations.NullMarked;
