package vn.hdnd.cuulong.sessions.papers;

import java.time.LocalDate;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.testkit.commands.Decisions;
import vn.hdnd.cuulong.sessions.Fixtures;
import vn.hdnd.cuulong.sessions.agenda.PaperKind;
import vn.hdnd.cuulong.sessions.files.FileType;
import vn.hdnd.cuulong.sessions.files.Inspected;
import vn.hdnd.cuulong.sessions.files.SampleFiles;
import vn.hdnd.cuulong.sessions.files.Scan;

/** Samples of papers. */
final class APaper {

  static final AggregateId<Paper> ID = new AggregateId<>("paper-1");
  static final LocalDate TODAY = LocalDate.of(2025, 12, 12);
  static final PaperDetails DETAILS =
      new PaperDetails(
          PaperKind.SUBMISSION,
          "Tờ trình về mức hỗ trợ học phí",
          "112/TTr-UBND",
          "Ủy ban nhân dân tỉnh",
          Secrecy.NORMAL,
          null);

  private APaper() {}

  static Paper expected() {
    return Decisions.stateAfter(Paper.register(ID, Fixtures.anOpenSession(), DETAILS, TODAY));
  }

  static Paper filed(String... texts) {
    Paper paper = expected();
    for (String text : texts) {
      paper = Decisions.stateAfter(paper.file(Fixtures.staff("file " + text), file(text)));
    }
    return paper;
  }

  static Paper accepted(String text) {
    return Decisions.stateAfter(filed(text).accept(Fixtures.staff("accept").at()));
  }

  static KeptFile file(String text) {
    return new KeptFile(
        "blob of " + text,
        SampleFiles.content(FileType.PDF_TYPE, SampleFiles.pdf(text)),
        new Inspected.Sound(FileType.PDF, text + ".pdf", Scan.NOT_CHECKED));
  }
}
