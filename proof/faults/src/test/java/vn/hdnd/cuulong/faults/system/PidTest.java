package vn.hdnd.cuulong.faults.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidTest {

  @Test
  void knowsAProcessThatIsAlive() {
    assertThat(Pid.of(ProcessHandle.current().pid()).isAlive()).isTrue();
  }

  @Test
  void doesNotTakeAnotherProcessOfThatNumberForIt() {
    Pid now = Pid.of(ProcessHandle.current().pid());
    assertThat(new Pid(now.number(), now.began() + "1").isAlive()).isFalse();
  }

  @Test
  void knowsThatOneHasEnded() throws IOException, InterruptedException {
    Process process = new ProcessBuilder("cat").start();
    Pid pid = Pid.of(process.pid());
    process.destroyForcibly().waitFor();
    assertThat(pid.isAlive()).isFalse();
  }

  @Test
  void isKeptInAFile(@TempDir Path folder) throws IOException {
    Pid now = Pid.of(ProcessHandle.current().pid());
    now.write(folder.resolve("one.pid"));
    assertThat(Pid.read(folder.resolve("one.pid"))).isEqualTo(now);
  }
}
