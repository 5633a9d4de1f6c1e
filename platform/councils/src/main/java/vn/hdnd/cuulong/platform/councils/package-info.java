/**
 * The councils as the scope of every command: the first and last day of each, and its successors.
 * The regional exchange maintains them on a compacted topic; a service that declares its {@link
 * vn.hdnd.cuulong.platform.councils.CouncilRefusals} reads them and checks every command against
 * them.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.councils;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
