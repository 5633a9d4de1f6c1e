package vn.hdnd.cuulong.sessions.decisions;

/** Why the Standing Committee decides and not the council. */
public enum DecisionGround {
  /** Biện pháp, khoản ngân sách cấp bách (S-45). */
  URGENT,
  /** Cho thôi, tạm đình chỉ đại biểu hoặc người giữ chức vụ (S-46). */
  PERSONNEL
}
