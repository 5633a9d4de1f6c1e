/** Calls of a service over real HTTP. */
@NullMarked
package vn.hdnd.cuulong.platform.testkit.http;

import org.jspecify.annotations.NullMarked;
