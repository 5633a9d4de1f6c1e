/** Tests of due work. */
@NullMarked
package vn.hdnd.cuulong.platform.schedule;

import org.jspecify.annotations.NullMarked;
