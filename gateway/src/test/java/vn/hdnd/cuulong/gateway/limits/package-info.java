/** What one caller may ask for. */
@NullMarked
package vn.hdnd.cuulong.gateway.limits;

import org.jspecify.annotations.NullMarked;
