package vn.hdnd.cuulong.regional;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.security.Caller;
import vn.hdnd.cuulong.platform.security.Role;

/**
 * The roles that this service knows, by what they may do. Voters and agencies carry a council too,
 * but do none of its work.
 */
public final class Roles {

  private static final Set<Role> COUNCILS_PEOPLE =
      roles(
          "office-staff",
          "office-lead",
          "deputy",
          "committee-member",
          "standing-committee",
          "chair",
          "auditor");

  private static final Set<Role> EVERY_FEED = roles("agency", "coordinator", "admin");

  private Roles() {}

  /** Who reads what a council keeps to itself. */
  public static Set<Role> councilsPeople() {
    return COUNCILS_PEOPLE;
  }

  /** Who reads what lies before a conference. */
  public static Set<Role> conferring() {
    return with(COUNCILS_PEOPLE, roles("coordinator"));
  }

  /** Who reads a feed, be it only that of the own council. */
  public static Set<Role> readingFeeds() {
    return with(COUNCILS_PEOPLE, EVERY_FEED);
  }

  public static boolean readsEveryFeed(Caller caller) {
    return caller.roles().stream().anyMatch(EVERY_FEED::contains);
  }

  /** Whether the caller is one of the people of the council that the token names. */
  public static boolean isOfTheCouncil(Caller caller) {
    return caller.roles().stream().anyMatch(COUNCILS_PEOPLE::contains);
  }

  private static Set<Role> roles(String... names) {
    return Stream.of(names).map(Role::new).collect(Collectors.toUnmodifiableSet());
  }

  private static Set<Role> with(Set<Role> some, Set<Role> more) {
    var all = new TreeSet<>(some);
    all.addAll(more);
    return Set.copyOf(all);
  }
}
