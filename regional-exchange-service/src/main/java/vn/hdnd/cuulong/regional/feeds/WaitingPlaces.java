package vn.hdnd.cuulong.regional.feeds;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;

/** The limited places of waiting readers: in total for one process, and for each account. */
final class WaitingPlaces {

  /** The result of asking for a place. */
  enum Place {
    GIVEN,
    /** The account's limit is reached. */
    NONE_FOR_ACCOUNT,
    /** All places are taken. */
    NONE
  }

  private final int mostOfAccount;
  private final Semaphore free;
  private final ConcurrentMap<String, Integer> taken = new ConcurrentHashMap<>();

  WaitingPlaces(int most, int mostOfAccount) {
    this.mostOfAccount = mostOfAccount;
    this.free = new Semaphore(most);
  }

  int mostOfAccount() {
    return mostOfAccount;
  }

  int takenBy(String account) {
    return taken.getOrDefault(account, 0);
  }

  /** Takes a place for an account; a place that was granted must be released. */
  Place take(String account) {
    if (taken.merge(account, 1, Integer::sum) > mostOfAccount) {
      giveBack(account);
      return Place.NONE_FOR_ACCOUNT;
    }
    if (!free.tryAcquire()) {
      giveBack(account);
      return Place.NONE;
    }
    return Place.GIVEN;
  }

  void leave(String account) {
    free.release();
    giveBack(account);
  }

  private void giveBack(String account) {
    taken.computeIfPresent(account, (any, count) -> count == 1 ? null : count - 1);
  }
}
