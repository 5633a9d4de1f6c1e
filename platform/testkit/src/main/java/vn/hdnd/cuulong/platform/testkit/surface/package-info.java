/**
 * Watches what the code asks of MongoDB while tests run, and fails them on a command, operator or
 * option that nobody has reviewed in docs/mongodb-surface.md. It comes with the test kit by itself:
 * into every Spring context's client, and after every test.
 */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.platform.testkit.surface;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
