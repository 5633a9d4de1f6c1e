/** A real broker and a real store for a module's integration tests, started once each. */
@NullMarked
package vn.hdnd.cuulong.platform.testkit.parts;

import org.jspecify.annotations.NullMarked;
