/** That the rules of the architecture find what they look for. */
@NullMarked
package vn.hdnd.cuulong.platform.testkit.architecture;

import org.jspecify.annotations.NullMarked;
