package vn.hdnd.cuulong.planted.lamps.web;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

final class FreeTextController {

  record Light(String lamp) {}

  @PostMapping("/lamps")
  String light(@RequestBody Light lamp) {
    return lamp.lamp();
  }
}
