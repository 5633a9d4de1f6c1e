package vn.hdnd.cuulong.petitions.intake;

/** The four kinds of petition by content. */
public enum PetitionKind {
  /** Khiếu nại. */
  COMPLAINT,
  /** Tố cáo. Its sender's identity is a state secret. */
  DENUNCIATION,
  /** Kiến nghị. */
  RECOMMENDATION,
  /** Phản ánh. */
  FEEDBACK;

  /** Tells whether its sender is a state secret, so that access to it is restricted. */
  public boolean secret() {
    return this == DENUNCIATION;
  }
}
