/**
 * The relay: brings the events that wait in aggregates' documents to the topic and the journal, in
 * order for each aggregate, and only then removes them from the documents.
 */
@CheckReturnValue
@NullMarked
package vn.hdnd.cuulong.platform.outbox;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
