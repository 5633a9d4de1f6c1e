/** Tests health with and without a running store and broker. */
@NullMarked
package vn.hdnd.cuulong.platform.observability;

import org.jspecify.annotations.NullMarked;
