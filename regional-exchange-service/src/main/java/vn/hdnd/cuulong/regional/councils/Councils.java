package vn.hdnd.cuulong.regional.councils;

/** Reads the register. */
public interface Councils {

  /** Returns the present register; empty before anything was registered. */
  Registry registry();
}
