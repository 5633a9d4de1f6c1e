package vn.hdnd.cuulong.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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
}
