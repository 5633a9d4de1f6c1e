package vn.hdnd.cuulong.sessions.resolutions;

import vn.hdnd.cuulong.platform.events.Answer;
import vn.hdnd.cuulong.sessions.voting.Outcome;

/** The answer to the record of a vote. */
public sealed interface VoteAnswer extends Answer {

  /**
   * The resolution is adopted.
   *
   * @param documentNumber such as {@code 12/2025/NQ-HĐND}
   * @param number its first part
   */
  record Adopted(Outcome outcome, String documentNumber, int number) implements VoteAnswer {}

  /** The draft is not adopted, and has no number. */
  record Rejected(Outcome outcome) implements VoteAnswer {}
}
