package vn.hdnd.cuulong.sound.lamps.web;

import jakarta.validation.constraints.Pattern;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

final class LampController {

  record Light(@Pattern(regexp = "^[a-z]+$") String lamp) {}

  @PostMapping("/lamps")
  String light(@RequestBody Light lamp) {
    return lamp.lamp();
  }
}
