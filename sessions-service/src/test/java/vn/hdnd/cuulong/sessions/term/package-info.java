/** Facts about the council body. */
@NullMarked
package vn.hdnd.cuulong.sessions.term;

import org.jspecify.annotations.NullMarked;
