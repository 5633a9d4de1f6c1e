package vn.hdnd.cuulong.sessions.agenda;

import java.util.Set;

/** S-26: the reports that the council looks at. */
public enum ReportContent {
  /** Báo cáo của Thường trực Hội đồng nhân dân. */
  STANDING_COMMITTEE,
  /** Báo cáo của các Ban. */
  COMMITTEES,
  /** Báo cáo công tác của Ủy ban nhân dân. */
  PEOPLES_COMMITTEE,
  /** Báo cáo của Tòa án nhân dân. */
  COURT,
  /** Báo cáo của Viện kiểm sát nhân dân. */
  PROCURACY,
  /** Báo cáo thi hành án dân sự. */
  CIVIL_JUDGMENT_ENFORCEMENT,
  /** Báo cáo kinh tế - xã hội. */
  SOCIO_ECONOMY,
  /** Báo cáo ngân sách. */
  BUDGET,
  /** Báo cáo phòng, chống tham nhũng. */
  ANTI_CORRUPTION,
  /** Báo cáo thực hành tiết kiệm, chống lãng phí. */
  THRIFT,
  /** Báo cáo phòng, chống tội phạm. */
  CRIME,
  /** Báo cáo giải quyết khiếu nại, tố cáo. */
  COMPLAINTS,
  /** Báo cáo giải quyết kiến nghị của cử tri. */
  VOTER_RECOMMENDATIONS,
  /** Báo cáo nhiệm kỳ, tại kỳ họp cuối. */
  TERM;

  private static final Set<ReportContent> OF_THE_COUNCIL = Set.of(STANDING_COMMITTEE, COMMITTEES);

  /** S-24: reports of the Standing Committee and of the Committees themselves are not verified. */
  boolean isVerified() {
    return !OF_THE_COUNCIL.contains(this);
  }
}
