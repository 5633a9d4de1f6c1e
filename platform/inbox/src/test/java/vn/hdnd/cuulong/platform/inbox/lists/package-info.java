/** Lists of view documents. */
@NullMarked
package vn.hdnd.cuulong.platform.inbox.lists;

import org.jspecify.annotations.NullMarked;
