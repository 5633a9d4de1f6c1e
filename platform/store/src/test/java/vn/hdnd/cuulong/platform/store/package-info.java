/** Tests. */
@NullMarked
package vn.hdnd.cuulong.platform.store;

import org.jspecify.annotations.NullMarked;
