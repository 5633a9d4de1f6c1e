package vn.hdnd.cuulong.faults.client;

import java.util.Optional;

/** The commands for one service that mostly fit the existing aggregates. */
interface Work {

  /** Returns the next command that this desk could send; empty if none fits. */
  Optional<Command> next(Desk desk);
}
