package vn.hdnd.cuulong.petitions.refusal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import vn.hdnd.cuulong.platform.commands.DayRule;

/** The rule for the days of facts in this service: a rule of the office, not law. */
public final class OfficeDays {

  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  /** The year of independence: no council's record is older. */
  public static final LocalDate FIRST = LocalDate.of(1945, 1, 1);

  private static final int RECENT_DAYS = 30;

  /** Only the lead of a council's office imports old records. */
  public static final DayRule RULE =
      new DayRule(ZONE, FIRST, RECENT_DAYS, Set.of("office-lead"), OfficeRule.FACT_DAY);

  private OfficeDays() {}
}
