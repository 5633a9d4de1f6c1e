/**
 * What is settled when a petition arrives: its kind and source, the checks made at the counter, and
 * from these whether it is eligible, each ground with its source of law. Also the code under which
 * its sender can ask about it. Casework uses all of these; nothing here knows of casework.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.petitions.intake;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
