/** Spring Cloud Gateway and Spring Boot by themselves, for comparison. */
@NullMarked
package vn.hdnd.cuulong.bench.bare;

import org.jspecify.annotations.NullMarked;
