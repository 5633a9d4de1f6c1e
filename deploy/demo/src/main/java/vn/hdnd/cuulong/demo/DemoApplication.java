package vn.hdnd.cuulong.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.hdnd.cuulong.demo.readback.UnreadableException;
import vn.hdnd.cuulong.demo.send.RefusedException;
import vn.hdnd.cuulong.demo.system.GaveUpException;
import vn.hdnd.cuulong.demo.system.NoTokenException;
import vn.hdnd.cuulong.demo.system.StoppedException;
import vn.hdnd.cuulong.demo.system.Surroundings;

/** Puts the public figures in and reads them back; exit status 0 only if all are equal. */
public final class DemoApplication {

  private DemoApplication() {}

  public static void main(String[] arguments) throws InterruptedException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      System.exit(new Demonstration(Surroundings.of(System.getenv()), out).run() ? 0 : 1);
    } catch (GaveUpException
        | NoTokenException
        | RefusedException
        | UnreadableException
        | StoppedException e) {
      out.println("demo: " + e.getMessage());
      out.println("demo: not finished; ./cuulong demo goes on where it was");
      System.exit(1);
    }
  }
}
