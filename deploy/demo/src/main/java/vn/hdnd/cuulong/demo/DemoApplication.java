package vn.hdnd.cuulong.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import vn.hdnd.cuulong.client.GaveUpException;
import vn.hdnd.cuulong.client.LocalSystem;
import vn.hdnd.cuulong.client.NoTokenException;
import vn.hdnd.cuulong.client.StoppedException;
import vn.hdnd.cuulong.demo.readback.UnreadableException;
import vn.hdnd.cuulong.demo.send.RefusedException;

/** Loads the public figures and reads them back; the exit status is 0 only if all are equal. */
public final class DemoApplication {

  private DemoApplication() {}

  public static void main(String[] arguments) throws InterruptedException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean terminal = System.getenv().containsKey("CUULONG_TERMINAL");
    try {
      System.exit(new Demonstration(LocalSystem.of(System.getenv()), terminal, out).run() ? 0 : 1);
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
