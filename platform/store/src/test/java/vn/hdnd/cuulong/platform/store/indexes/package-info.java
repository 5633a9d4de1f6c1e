/** Tests. */
@NullMarked
package vn.hdnd.cuulong.platform.store.indexes;

import org.jspecify.annotations.NullMarked;
