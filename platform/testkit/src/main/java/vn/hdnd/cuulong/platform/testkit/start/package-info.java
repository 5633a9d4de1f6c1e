/** What holds of every service while the parts that it stands on are still away. */
@NullMarked
package vn.hdnd.cuulong.platform.testkit.start;

import org.jspecify.annotations.NullMarked;
