/**
 * A store that speaks MongoDB's wire protocol without a MongoDB server, for demonstrations, tests
 * and a first look. mongo-java-server answers, an H2 MVStore file keeps, and no answer leaves
 * before what it tells is in the file. It is no replacement for a MongoDB server.
 */
@NullMarked
@CheckReturnValue
package vn.hdnd.cuulong.platform.embeddedstore;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
