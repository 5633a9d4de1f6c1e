package vn.hdnd.cuulong.sessions.agenda;

/** What was done to an item after the approval. */
public enum AgendaChangeKind {
  ADDED,
  CHANGED,
  MOVED,
  WITHDRAWN
}
