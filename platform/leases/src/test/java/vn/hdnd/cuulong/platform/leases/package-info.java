/** Tests of the leases on a real store. */
@NullMarked
package vn.hdnd.cuulong.platform.leases;

import org.jspecify.annotations.NullMarked;
