package vn.hdnd.cuulong.planted.lamps;

import java.util.Optional;
import vn.hdnd.cuulong.platform.events.Refusal;

/** Answers a refusal. */
interface LampLaw {

  Optional<Refusal> brightEnough(int watts);
}
