package vn.hdnd.cuulong.walk;

/** Values that are the same each time. */
final class Unchanging implements Variables.Made {

  @Override
  public String uuid() {
    return "a-uuid";
  }

  @Override
  public String timestamp() {
    return "1764000000";
  }

  @Override
  public String randomInt() {
    return "4711";
  }
}
