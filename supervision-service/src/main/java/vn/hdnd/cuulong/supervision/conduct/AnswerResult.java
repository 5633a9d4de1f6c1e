package vn.hdnd.cuulong.supervision.conduct;

/** An agency's statement about its task (F-03). */
public enum AnswerResult {
  DONE,
  PARTLY_DONE,
  NOT_DONE
}
