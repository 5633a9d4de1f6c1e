package vn.hdnd.cuulong.platform.schedule;

/** Where due work is put. */
public interface Schedule {

  /**
   * Puts work, or moves it if the same rule and aggregate have some. It is durable when this
   * returns; to repeat it does no harm.
   */
  void put(DueWork work);
}
