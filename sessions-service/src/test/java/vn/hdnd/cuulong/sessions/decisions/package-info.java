/** Facts about decisions of the Standing Committee. */
@NullMarked
package vn.hdnd.cuulong.sessions.decisions;

import org.jspecify.annotations.NullMarked;
