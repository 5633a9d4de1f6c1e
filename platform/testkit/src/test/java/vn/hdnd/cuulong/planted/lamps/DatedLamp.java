package vn.hdnd.cuulong.planted.lamps;

import java.time.LocalDate;
import java.time.ZoneId;

/** Asks the machine for the day. */
record DatedLamp(String lamp) {

  LocalDate day() {
    return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
  }
}
