package vn.hdnd.cuulong.sessions.agenda;

import java.util.List;

/** The milestones of a session's preparation, in the order of their days. */
public enum Milestone {
  /** Hội nghị liên tịch (S-21). */
  JOINT_CONFERENCE,
  /** Quyết định triệu tập kèm dự kiến chương trình (S-10). */
  CONVENING,
  /** Gửi hồ sơ đến Ban thẩm tra (S-25). */
  FILES_TO_COMMITTEE,
  /** Thông báo công khai trên phương tiện thông tin đại chúng (S-11). */
  ANNOUNCEMENT,
  /** Họp thẩm tra (S-24). */
  VERIFICATION_MEETING,
  /** Gửi báo cáo thẩm tra đến Thường trực (S-25). */
  VERIFICATION_REPORT,
  /** Gửi tài liệu đến đại biểu (S-12). */
  PAPERS_TO_DEPUTIES,
  /** Khai mạc. */
  OPENING;

  /** Returns what cannot be in time if this is late. */
  List<Milestone> endangers() {
    return switch (this) {
      case JOINT_CONFERENCE -> List.of(CONVENING);
      case CONVENING -> List.of(ANNOUNCEMENT, OPENING);
      case FILES_TO_COMMITTEE -> List.of(VERIFICATION_MEETING);
      case VERIFICATION_MEETING -> List.of(VERIFICATION_REPORT);
      case VERIFICATION_REPORT -> List.of(PAPERS_TO_DEPUTIES);
      case ANNOUNCEMENT, PAPERS_TO_DEPUTIES -> List.of(OPENING);
      case OPENING -> List.of();
    };
  }
}
