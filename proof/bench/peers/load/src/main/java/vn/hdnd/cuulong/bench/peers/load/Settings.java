package vn.hdnd.cuulong.bench.peers.load;

import java.time.Duration;
import java.util.Map;

/**
 * The load, the same for every system.
 *
 * @param topic the topic of the system's events
 * @param lamps aggregates, divided among the clients so that no two change the same one
 * @param clients each sends its next command when the last one is answered
 * @param warmUp time at the beginning that is not measured
 * @param time of each of the two measurements
 * @param rate commands per second while the lag is measured
 * @param patience time without a new event before missing ones count as lost
 */
public record Settings(
    String bootstrapServers,
    String topic,
    int lamps,
    int clients,
    Duration warmUp,
    Duration time,
    int rate,
    Duration patience) {

  static Settings from(Map<String, String> environment) {
    return new Settings(
        environment.getOrDefault("BENCH_BROKER", "127.0.0.1:9092"),
        environment.getOrDefault("BENCH_TOPIC", "bench"),
        number(environment, "BENCH_LAMPS", 1000),
        number(environment, "BENCH_CLIENTS", 8),
        Duration.ofSeconds(number(environment, "BENCH_WARM_UP", 10)),
        Duration.ofSeconds(number(environment, "BENCH_SECONDS", 10)),
        number(environment, "BENCH_RATE", 200),
        Duration.ofSeconds(30));
  }

  private static int number(Map<String, String> environment, String name, int otherwise) {
    return Integer.parseInt(environment.getOrDefault(name, Integer.toString(otherwise)));
  }
}
