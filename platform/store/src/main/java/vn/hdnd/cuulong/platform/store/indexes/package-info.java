/**
 * Indexes as data: a service declares them, and a migration in the background creates, replaces and
 * drops indexes until the store has exactly these, and records each step in a ledger.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.store.indexes;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
