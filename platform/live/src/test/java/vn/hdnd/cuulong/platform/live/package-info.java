@NullMarked
package vn.hdnd.cuulong.platform.live;

import org.jspecify.annotations.NullMarked;
