/**
 * Texts, days and random choices: everything that makes an invented record plausible and the same
 * in every run.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.demo.texts;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
