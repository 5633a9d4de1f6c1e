/** What Spring Cloud Gateway and Spring Boot cost by themselves. */
@NullMarked
package vn.hdnd.cuulong.bench.bare;

import org.jspecify.annotations.NullMarked;
