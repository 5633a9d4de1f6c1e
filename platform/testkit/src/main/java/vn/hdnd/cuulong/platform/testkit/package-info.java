/** Shared parts of all modules' tests; nothing here runs in production. */
@NullMarked
package vn.hdnd.cuulong.platform.testkit;

import org.jspecify.annotations.NullMarked;
