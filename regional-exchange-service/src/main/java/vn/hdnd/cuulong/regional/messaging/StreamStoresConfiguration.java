package vn.hdnd.cuulong.regional.messaging;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The state stores in which the figures are computed.
 *
 * @param stores the kind of state store between two commits to its topics
 */
@ConfigurationProperties("cuulong.statistics")
record StreamStoresConfiguration(@DefaultValue("MEMORY") Stores stores) {

  /** Kinds of state stores. Either is restored from its topic after a crash. */
  enum Stores {
    /** Fast, with about 200 bytes per aggregate, for up to a few million aggregates. */
    MEMORY,
    /** RocksDB under {@code spring.kafka.streams.state-dir}. */
    DISK
  }
}
