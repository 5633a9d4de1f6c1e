package vn.hdnd.cuulong.votercontact.recommendations;

/** The three kinds of result that an answer can have (T-14). */
public enum ResultKind {
  /** Đã giải quyết. */
  RESOLVED,
  /** Đang nghiên cứu, giải quyết; có lộ trình và thời hạn. */
  UNDER_STUDY,
  /** Giải trình, cung cấp thông tin. */
  EXPLAINED;

  /** Tells whether it is final; a result under study is followed by a further answer. */
  public boolean settles() {
    return this != UNDER_STUDY;
  }
}
