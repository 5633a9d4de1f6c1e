package vn.hdnd.cuulong.sessions.agenda;

/** When an item needs a paper. */
public enum PaperNeed {
  ALWAYS,
  /** A body other than the People's Committee submits the draft. */
  IF_ANOTHER_BODY_SUBMITS,
  IF_THERE_ARE_ANY
}
