/**
 * The practice library: a council writes down what worked (problem, steps, documents, result),
 * shares it by its own decision, and others adopt it, which is the evidence. Others read {@code
 * Practices} and {@code PracticeList}.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.regional.practices;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
