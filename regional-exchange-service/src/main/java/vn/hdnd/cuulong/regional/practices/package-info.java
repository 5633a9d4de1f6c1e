/**
 * The practice library: a council describes what worked (problem, steps, documents, result) and
 * shares it by its own decision; adoptions by others are the evidence. Others read {@code
 * Practices} and {@code PracticeList}.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.regional.practices;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
