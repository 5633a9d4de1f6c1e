/** The one Kafka Streams program of the service: its clients, its start, and when it commits. */
@NullMarked
package vn.hdnd.cuulong.regional.messaging;

import org.jspecify.annotations.NullMarked;
