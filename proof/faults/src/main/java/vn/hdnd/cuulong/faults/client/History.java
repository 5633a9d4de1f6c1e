package vn.hdnd.cuulong.faults.client;

import java.util.ArrayList;
import java.util.List;
import vn.hdnd.cuulong.faults.history.Answer;
import vn.hdnd.cuulong.faults.history.Attempt;

/** All attempts of all clients. */
public final class History {

  private final List<Attempt> attempts = new ArrayList<>();

  synchronized void add(Attempt attempt) {
    attempts.add(attempt);
  }

  public synchronized List<Attempt> attempts() {
    return List.copyOf(attempts);
  }

  /** Returns how many attempts got this kind of answer. */
  public long count(Class<? extends Answer> answer) {
    return attempts().stream().filter(each -> answer.isInstance(each.answer())).count();
  }
}
