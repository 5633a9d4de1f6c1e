package vn.hdnd.cuulong.sessions.resolutions;

/** Which number the command at work gives, if it adopts. */
@FunctionalInterface
interface NumberChoice {

  DocumentNumber in(NumberSeries series);
}
