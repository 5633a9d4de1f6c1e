package vn.hdnd.cuulong.regional.councils;

/** Where the register is read. */
public interface Councils {

  /** The register as it stands; empty before anything was registered. */
  Registry registry();
}
