package vn.hdnd.cuulong.faults;

import java.util.List;
import vn.hdnd.cuulong.faults.run.Result;
import vn.hdnd.cuulong.faults.run.Run;
import vn.hdnd.cuulong.faults.run.Settings;

/**
 * One fault run; the command {@code ./cuulong faults} prepares its folder and deletes it
 * afterwards.
 */
public final class FaultsApplication {

  private static final int WRONG_USE = 2;
  private static final int MOST_SHOWN = 20;

  private FaultsApplication() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  private static int run(String[] arguments) {
    try {
      Settings settings = Settings.of(arguments, System.getenv());
      System.err.println("faults: seed " + settings.seed());
      Result result = new Run(settings).go();
      result.keep(System.getenv().getOrDefault("FAULTS_COMMIT", "?"), List.of(arguments));
      result.violations().stream().limit(MOST_SHOWN).forEach(System.err::println);
      System.out.println(settings.json() ? result.json() : result.text());
      return result.isGood() ? 0 : 1;
    } catch (Settings.Unusable wrong) {
      System.err.println("faults: " + wrong.getMessage());
      return WRONG_USE;
    }
  }
}
