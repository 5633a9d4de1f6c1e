/**
 * Indexes as data: a service declares them, and a migration beside the start creates, replaces and
 * drops until the store has these and no others, and keeps a ledger of what it did.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.store.indexes;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
