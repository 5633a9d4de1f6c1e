package vn.hdnd.cuulong.platform.security;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The roles of the realm. They mean the same in every service; what each of them may call is
 * defined in the {@link AccessTable} of the service.
 */
public final class Roles {

  public static final Role OFFICE_STAFF = new Role("office-staff");
  public static final Role OFFICE_LEAD = new Role("office-lead");
  public static final Role DEPUTY = new Role("deputy");
  public static final Role COMMITTEE_MEMBER = new Role("committee-member");
  public static final Role STANDING_COMMITTEE = new Role("standing-committee");
  public static final Role CHAIR = new Role("chair");
  public static final Role VOTER = new Role("voter");
  public static final Role COORDINATOR = new Role("coordinator");
  public static final Role AGENCY = new Role("agency");
  public static final Role AUDITOR = new Role("auditor");
  public static final Role ADMIN = new Role("admin");

  /**
   * Who does the office's work. The office also records what an agency answers: a token does not
   * say which agency it belongs to, so an agency cannot answer for itself.
   */
  public static final Set<Role> OFFICE = Set.of(OFFICE_STAFF, OFFICE_LEAD);

  /**
   * Who reads what a council keeps to itself. The tokens of voters and agencies name a council too,
   * but they are not its people.
   */
  public static final Set<Role> COUNCIL =
      Set.of(
          OFFICE_STAFF, OFFICE_LEAD, DEPUTY, COMMITTEE_MEMBER, STANDING_COMMITTEE, CHAIR, AUDITOR);

  private Roles() {}

  /** A group with some more roles. */
  public static Set<Role> and(Set<Role> group, Role... more) {
    return Stream.concat(group.stream(), Arrays.stream(more))
        .collect(Collectors.toUnmodifiableSet());
  }
}
