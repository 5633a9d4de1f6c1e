/** A small service over real HTTP, to test the HTTP layer of every service. */
@NullMarked
package vn.hdnd.cuulong.platform.web.edge;

import org.jspecify.annotations.NullMarked;
