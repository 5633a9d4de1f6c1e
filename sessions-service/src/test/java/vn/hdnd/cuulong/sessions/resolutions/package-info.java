/** Facts about resolutions and their numbers. */
@NullMarked
package vn.hdnd.cuulong.sessions.resolutions;

import org.jspecify.annotations.NullMarked;
