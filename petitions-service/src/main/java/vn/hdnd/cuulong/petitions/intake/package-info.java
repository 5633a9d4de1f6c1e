/**
 * The intake of a petition: its kind and source, the checks at the counter, and the eligibility
 * that follows from them, each ground with its legal source; also the code under which its sender
 * can ask about it. Casework uses this feature, which does not depend on casework.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.petitions.intake;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
