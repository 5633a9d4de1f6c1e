package vn.hdnd.cuulong.votercontact.meetings;

/** The nine kinds of meeting with voters (T-01: Joint Resolution 72/2025, Article 18). */
public enum MeetingKind {
  /** Trước kỳ họp thường lệ. */
  BEFORE_REGULAR_SESSION,
  /** Sau kỳ họp thường lệ. */
  AFTER_REGULAR_SESSION,
  /** Trước hoặc sau kỳ họp không thường lệ. */
  AROUND_OTHER_SESSION,
  /** Đại biểu Quốc hội tiếp xúc ngoài tỉnh, thành phố nơi ứng cử. */
  NA_DEPUTY_OUTSIDE_PROVINCE,
  /** Đại biểu HĐND tiếp xúc ngoài đơn vị bầu cử. */
  OUTSIDE_CONSTITUENCY,
  /** Tại nơi cư trú. */
  AT_RESIDENCE,
  /** Tại nơi làm việc. */
  AT_WORKPLACE,
  /** Theo chuyên đề, lĩnh vực. */
  BY_TOPIC,
  /** Theo đối tượng. */
  BY_TARGET_GROUP
}
