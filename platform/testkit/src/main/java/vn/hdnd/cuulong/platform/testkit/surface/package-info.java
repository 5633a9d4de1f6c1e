/**
 * Observes what the code sends to MongoDB during tests, and fails them on a command, operator or
 * option that is not reviewed in docs/mongodb-surface.md. The test kit activates it automatically
 * for every Spring context's client and after every test.
 */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.platform.testkit.surface;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
