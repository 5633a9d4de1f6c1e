package vn.hdnd.cuulong.bench.live;

/** Tablets in the chamber, which tell which version of the sitting they see. */
interface Tablets extends AutoCloseable {

  /** From now on they tell it here. */
  void watch(Awaited awaited);

  @Override
  void close();
}
