package vn.hdnd.cuulong.platform.simulation;

/** The consumer group of the topic's one partition: who has it, and up to where it is done. */
final class Group {

  private final Topic topic;
  private int owner;
  private int generation;
  private int committed;

  Group(Topic topic) {
    this.topic = topic;
  }

  int generation() {
    return generation;
  }

  int committed() {
    return committed;
  }

  boolean isOwnedBy(Instance instance) {
    return owner == instance.number();
  }

  boolean isBehind() {
    return committed < topic.log().size();
  }

  void assignTo(Instance instance) {
    owner = instance.number();
    generation++;
  }

  /** Only the partition's present owner has a say. */
  void commit(int asked, int position) {
    if (asked == generation) {
      committed = position;
    }
  }
}
