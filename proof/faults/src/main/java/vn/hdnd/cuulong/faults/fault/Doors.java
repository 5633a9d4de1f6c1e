package vn.hdnd.cuulong.faults.fault;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hdnd.cuulong.faults.system.Member;
import vn.hdnd.cuulong.faults.system.Place;
import vn.hdnd.cuulong.faults.system.Role;

/**
 * One proxy for each service. A Kafka client connects to the address that the broker advertises, so
 * the broker has a listener for each proxy and advertises the proxy's address there.
 */
public final class Doors implements AutoCloseable {

  private static final int FIRST_OUTSIDE = 9300;
  private static final int FIRST_INSIDE = 9400;

  private final Place place;
  private final List<Member> services = Member.of(Role.SERVICE);
  private final Map<Member, Door> doors = new EnumMap<>(Member.class);

  public Doors(Place place) {
    this.place = place;
    services.forEach(member -> doors.put(member, new Door(outside(member), inside(member))));
  }

  /** Returns the broker's address for a service. */
  public String address(Member member) {
    return "127.0.0.1:" + outside(member);
  }

  /** Returns the additional settings of the broker. */
  public String settings() {
    String own = "PLAINTEXT://" + place.broker();
    return """
    listeners=%s,CONTROLLER://127.0.0.1:@CONTROLLER_PORT@,%s
    advertised.listeners=%s,%s
    listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,%s
    """
        .formatted(
            own,
            each(member -> "%s://127.0.0.1:%d".formatted(name(member), inside(member))),
            own,
            each(member -> "%s://%s".formatted(name(member), address(member))),
            each(member -> name(member) + ":PLAINTEXT"));
  }

  Door of(Member member) {
    return Objects.requireNonNull(doors.get(member));
  }

  private String each(Function<Member, String> words) {
    return services.stream().map(words).collect(Collectors.joining(","));
  }

  private String name(Member member) {
    return "DOOR" + services.indexOf(member);
  }

  private int outside(Member member) {
    return FIRST_OUTSIDE + services.indexOf(member) + place.offset();
  }

  private int inside(Member member) {
    return FIRST_INSIDE + services.indexOf(member) + place.offset();
  }

  @Override
  public void close() {
    doors.values().forEach(Door::close);
  }
}
