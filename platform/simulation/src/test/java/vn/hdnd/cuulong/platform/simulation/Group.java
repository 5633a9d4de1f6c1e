package vn.hdnd.cuulong.platform.simulation;

/** The consumer group of the topic's one partition: its owner and the committed position. */
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

  /** Accepts a commit only from the partition's present owner. */
  void commit(int asked, int position) {
    if (asked == generation) {
      committed = position;
    }
  }
}
