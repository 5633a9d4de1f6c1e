package vn.hdnd.cuulong.sessions.secretballots;

import java.util.List;

/**
 * The counting board (ban kiểm phiếu) that the sitting has elected for a ballot on paper.
 *
 * @param head the head of the board (trưởng ban)
 * @param members the other members
 */
public record CountingBoard(String head, List<String> members) {

  public CountingBoard {
    members = List.copyOf(members);
  }

  boolean has(String name) {
    return head.equals(name) || members.contains(name);
  }
}
