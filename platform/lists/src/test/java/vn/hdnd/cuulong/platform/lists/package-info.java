@NullMarked
package vn.hdnd.cuulong.platform.lists;

import org.jspecify.annotations.NullMarked;
