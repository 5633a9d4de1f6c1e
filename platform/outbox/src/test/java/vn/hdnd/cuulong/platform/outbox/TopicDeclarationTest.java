package vn.hdnd.cuulong.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TopicDeclarationTest {

  @Test
  void declaresUntilItHasWorked() {
    Deque<Boolean> answers = new ArrayDeque<>(List.of(false, false, true, true));
    var declaration = new TopicDeclaration(answers::removeFirst);

    for (int i = 0; i < 6; i++) {
      declaration.declare();
    }

    assertThat(answers).hasSize(1);
  }

  @Test
  void goesOnWhileTheBrokerIsAway() {
    Deque<Boolean> answers = new ArrayDeque<>(List.of(true, true));
    var attempts = new AtomicInteger();
    var declaration =
        new TopicDeclaration(() -> {
          if (attempts.incrementAndGet() < 3) {
            throw new IllegalStateException("no topics", new TimeoutException("no broker"));
          }
          return answers.removeFirst();
        });

    for (int i = 0; i < 6; i++) {
      declaration.declare();
    }

    assertThat(attempts).hasValue(3);
  }
}
