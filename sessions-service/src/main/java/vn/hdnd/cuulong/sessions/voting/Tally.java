package vn.hdnd.cuulong.sessions.voting;

import vn.hdnd.cuulong.platform.events.WrittenAsFor;

/**
 * The counted votes (V-05).
 *
 * @param inFavour tán thành; {@code for} outside Java
 * @param against không tán thành
 * @param notVoting không biểu quyết: present, but pressed no button
 */
public record Tally(@WrittenAsFor int inFavour, int against, int notVoting) {

  public Tally {
    if (inFavour < 0 || against < 0 || notVoting < 0) {
      throw new IllegalArgumentException("Votes are counted from zero up");
    }
  }

  public int total() {
    return Math.addExact(Math.addExact(inFavour, against), notVoting);
  }
}
