/** What the tests of all modules share; nothing here runs in production. */
@NullMarked
package vn.hdnd.cuulong.platform.testkit;

import org.jspecify.annotations.NullMarked;
