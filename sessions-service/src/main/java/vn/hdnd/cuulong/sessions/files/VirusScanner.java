package vn.hdnd.cuulong.sessions.files;

/** Looks for viruses. */
@FunctionalInterface
public interface VirusScanner {

  /** What the scanner says. */
  sealed interface Verdict {

    /** Nothing was found, or nobody has looked. */
    record Passed(Scan scan) implements Verdict {}

    /** Something was found. */
    record Infected(String signature) implements Verdict {}

    /** The scanner gave no answer. */
    record NoAnswer(String why) implements Verdict {}
  }

  Verdict scan(FileContent file);

  /** A scanner's answer about an installation without one. */
  static VirusScanner none() {
    return file -> new Verdict.Passed(Scan.NOT_CHECKED);
  }
}
