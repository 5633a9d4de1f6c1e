/**
 * All refusal reasons of this service in one list; their texts have the same slugs in {@code
 * messages/problems}.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.petitions.refusal;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
