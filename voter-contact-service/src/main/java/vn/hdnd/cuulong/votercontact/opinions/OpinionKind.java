package vn.hdnd.cuulong.votercontact.opinions;

/** The kind of a voter's statement by its content. Only an opinion is recorded here (T-16). */
public enum OpinionKind {
  /** Ý kiến, kiến nghị. */
  OPINION,
  /** Khiếu nại. */
  COMPLAINT,
  /** Tố cáo. */
  DENUNCIATION
}
