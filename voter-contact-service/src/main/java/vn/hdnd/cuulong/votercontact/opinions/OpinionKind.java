package vn.hdnd.cuulong.votercontact.opinions;

/** What a voter's words are by their content. Only an opinion stays in this flow (T-16). */
public enum OpinionKind {
  /** Ý kiến, kiến nghị. */
  OPINION,
  /** Khiếu nại. */
  COMPLAINT,
  /** Tố cáo. */
  DENUNCIATION
}
