package vn.hdnd.cuulong.regional.feeds;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;

/** The places in which readers wait: so many in one process, and so many of them for an account. */
final class WaitingPlaces {

  /** Whether there is a place. */
  enum Place {
    GIVEN,
    /** The account has as many as it may. */
    NONE_FOR_ACCOUNT,
    /** All are taken. */
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

  /** Takes a place for an account; what was given is to be left. */
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
