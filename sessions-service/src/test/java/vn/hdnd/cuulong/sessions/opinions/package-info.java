/** Facts about opinions in writing. */
@NullMarked
package vn.hdnd.cuulong.sessions.opinions;

import org.jspecify.annotations.NullMarked;
