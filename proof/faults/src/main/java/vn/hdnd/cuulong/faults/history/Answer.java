package vn.hdnd.cuulong.faults.history;

import java.util.List;

/** The answer to a client's attempt. */
public sealed interface Answer {

  /**
   * The command was done, durably.
   *
   * @param id of the aggregate
   * @param version of the aggregate after the command
   * @param events types of its events, in order, such as {@code
   *     vn.hdnd.petitions.petition-received.v1}
   */
  record Acknowledged(String id, long version, List<String> events) implements Answer {}

  /**
   * The command was not done: any answer from 400 to 499 except 408 and 429, which promise nothing.
   *
   * @param status the HTTP status
   * @param problem the problem's type, or empty
   */
  record Refused(int status, String problem) implements Answer {}

  /**
   * The outcome is unknown: no answer, or one that promises nothing (408, 429, 5xx).
   *
   * @param reason for the log
   */
  record Unknown(String reason) implements Answer {}
}
