/**
 * A store that speaks MongoDB's wire protocol without a MongoDB server, for demonstrations, tests
 * and a first look. mongo-java-server answers the commands, an H2 MVStore file keeps the data, and
 * no answer is sent before its writes are in the file. It does not replace a MongoDB server.
 */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.platform.embeddedstore;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
