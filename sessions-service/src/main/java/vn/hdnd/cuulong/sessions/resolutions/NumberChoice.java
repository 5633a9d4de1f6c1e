package vn.hdnd.cuulong.sessions.resolutions;

/** Chooses the number for the running command, if it adopts. */
@FunctionalInterface
interface NumberChoice {

  DocumentNumber in(NumberSeries series);
}
