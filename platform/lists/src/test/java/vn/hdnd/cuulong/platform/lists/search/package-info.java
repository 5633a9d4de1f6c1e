/** Search as people type. */
@NullMarked
package vn.hdnd.cuulong.platform.lists.search;

import org.jspecify.annotations.NullMarked;
