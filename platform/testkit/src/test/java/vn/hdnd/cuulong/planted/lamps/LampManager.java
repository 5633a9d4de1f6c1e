package vn.hdnd.cuulong.planted.lamps;

import org.springframework.beans.factory.annotation.Autowired;

class LampManager {

  static int lit;

  @Autowired Integer lamps;

  int next() {
    if (lamps == 0) {
      throw new RuntimeException("no lamp");
    }
    return lit;
  }
}
