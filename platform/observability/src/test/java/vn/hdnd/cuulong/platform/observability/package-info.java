/** Health against real parts, and against none. */
@NullMarked
package vn.hdnd.cuulong.platform.observability;

import org.jspecify.annotations.NullMarked;
