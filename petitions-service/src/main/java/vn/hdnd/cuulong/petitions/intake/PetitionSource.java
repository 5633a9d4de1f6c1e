package vn.hdnd.cuulong.petitions.intake;

/** The way by which a petition came to the council. */
public enum PetitionSource {
  /** Bưu chính. */
  POST,
  /** Nộp trực tiếp hoặc bỏ hòm thư. */
  DIRECT,
  /** Đại biểu Quốc hội hoặc đại biểu HĐND chuyển đến. */
  DEPUTY,
  /** Ủy ban Mặt trận Tổ quốc chuyển đến. */
  FATHERLAND_FRONT,
  /** Cơ quan báo chí chuyển đến. */
  PRESS,
  /** Lãnh đạo chuyển đến. */
  LEADER,
  /** Trực tuyến. */
  ONLINE
}
