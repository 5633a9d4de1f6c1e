/**
 * The councils as the scope of every command: since when and until when each is there, and who
 * follows it. The regional exchange keeps that true on a compacted topic; a service that declares
 * its {@link vn.hdnd.cuulong.platform.councils.CouncilRefusals} reads it and holds every command
 * against it.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.councils;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
