package vn.hdnd.cuulong.supervision.conduct;

/** What an agency says of its task (F-03). */
public enum AnswerResult {
  DONE,
  PARTLY_DONE,
  NOT_DONE
}
