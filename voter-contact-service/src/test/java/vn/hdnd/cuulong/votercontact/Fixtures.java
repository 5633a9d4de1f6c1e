package vn.hdnd.cuulong.votercontact;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.testkit.commands.Asking;

/** Samples for the domain's tests, with today's date 24/11/2025. */
public final class Fixtures {

  public static final String COUNCIL = "can-tho-2025";
  public static final LocalDate TODAY = LocalDate.of(2025, 11, 24);

  private static final Asking ASKING = new Asking(COUNCIL, TODAY);

  private Fixtures() {}

  public static CommandContext staff(String key) {
    return ASKING.as("office-staff", key);
  }

  public static CommandContext lead(String key) {
    return ASKING.as("office-lead", key);
  }

  public static CommandContext staffOf(String council, String key) {
    return ASKING.of(council).as("office-staff", key);
  }
}
