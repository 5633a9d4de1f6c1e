/** Search as people type. */
@NullMarked
package vn.hdnd.cuulong.platform.inbox.search;

import org.jspecify.annotations.NullMarked;
