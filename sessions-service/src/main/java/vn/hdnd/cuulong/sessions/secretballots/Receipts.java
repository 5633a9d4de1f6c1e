package vn.hdnd.cuulong.sessions.secretballots;

/**
 * The receipt of a ballot: the beginning of the digest of its secret, in groups that can be read
 * out. It follows from the secret, so neither a deputy nor the service chooses it.
 */
final class Receipts {

  /** 80 bits: no two ballots of a council have the same by chance. */
  private static final int LENGTH = 20;

  private static final int GROUP = 5;

  private Receipts() {}

  static String of(String credential) {
    String text = credential.substring(0, LENGTH);
    var grouped = new StringBuilder();
    for (int at = 0; at < LENGTH; at += GROUP) {
      grouped.append(at == 0 ? "" : "-").append(text, at, at + GROUP);
    }
    return grouped.toString();
  }
}
