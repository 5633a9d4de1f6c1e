package vn.hdnd.cuulong.demo.office;

import java.time.LocalDate;
import vn.hdnd.cuulong.demo.plan.Command;
import vn.hdnd.cuulong.demo.texts.Scene;

/** A meeting with voters: its command, day and place. */
record Gathering(Command command, LocalDate day, Scene scene) {}
