package vn.hdnd.cuulong.sessions.secretballots;

/** How the ballots are cast. */
public enum SecretBallotForm {
  /** Phiếu giấy: a counting board issues, collects and counts them. */
  PAPER,
  /** Hòm phiếu điện tử: the service counts them. */
  ELECTRONIC
}
