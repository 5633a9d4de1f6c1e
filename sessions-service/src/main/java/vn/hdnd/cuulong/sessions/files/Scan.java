package vn.hdnd.cuulong.sessions.files;

/** What is known of viruses in a file. */
public enum Scan {
  /** A scanner found nothing. */
  CLEAN,
  /** This installation has no scanner. */
  NOT_CHECKED
}
