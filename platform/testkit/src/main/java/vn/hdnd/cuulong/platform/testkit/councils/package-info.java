/** Contract that every service fulfils once a council has ended. */
@NullMarked
package vn.hdnd.cuulong.platform.testkit.councils;

import org.jspecify.annotations.NullMarked;
