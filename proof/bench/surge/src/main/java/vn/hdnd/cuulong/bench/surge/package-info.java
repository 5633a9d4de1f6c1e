/** Many petitions in one minute, sent by Gatling whether they are answered or not. */
@NullMarked
package vn.hdnd.cuulong.bench.surge;

import org.jspecify.annotations.NullMarked;
