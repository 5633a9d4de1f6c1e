package vn.hdnd.cuulong.sessions.agenda;

import java.util.Optional;
import vn.hdnd.cuulong.sessions.resolutions.ResolutionKind;

/** The kinds of items of an agenda. */
public enum AgendaItemKind {
  /** Nhóm nội dung: it only gathers the items below it. */
  SECTION,
  /** Khai mạc. */
  OPENING,
  /** Báo cáo. */
  REPORT,
  /** Dự thảo nghị quyết quy phạm pháp luật. */
  NORMATIVE_DRAFT,
  /** Dự thảo nghị quyết cá biệt. */
  INDIVIDUAL_DRAFT,
  /** Đề án. */
  PROJECT,
  /** Nhân sự. */
  PERSONNEL,
  /** Chất vấn và trả lời chất vấn. */
  QUESTIONING,
  /** Giải trình. */
  EXPLANATION,
  /** Thảo luận. */
  DISCUSSION,
  /** Bế mạc. */
  CLOSING,
  /** Nội dung khác. */
  OTHER;

  /** Returns the kind of the draft resolution on which such an item can be about. */
  Optional<ResolutionKind> ofDraft() {
    return switch (this) {
      case NORMATIVE_DRAFT -> Optional.of(ResolutionKind.NORMATIVE);
      case INDIVIDUAL_DRAFT, PERSONNEL -> Optional.of(ResolutionKind.INDIVIDUAL);
      case SECTION,
          OPENING,
          REPORT,
          PROJECT,
          QUESTIONING,
          EXPLANATION,
          DISCUSSION,
          CLOSING,
          OTHER ->
          Optional.empty();
    };
  }
}
