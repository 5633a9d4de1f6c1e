/** The architecture of every service, as rules that a test can check. */
@NullMarked
package vn.hdnd.cuulong.platform.testkit.architecture;

import org.jspecify.annotations.NullMarked;
