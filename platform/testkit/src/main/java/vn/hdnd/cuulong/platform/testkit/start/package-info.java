/** Contract that every service fulfils while the parts on which it depends are still away. */
@NullMarked
package vn.hdnd.cuulong.platform.testkit.start;

import org.jspecify.annotations.NullMarked;
