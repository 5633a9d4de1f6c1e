package vn.hdnd.cuulong.faults.client;

import java.util.Optional;

/** The work of one service, as commands that fit what is there, more or less. */
interface Work {

  /** The next command that somebody at this desk may think of; empty if there is nothing for it. */
  Optional<Command> next(Desk desk);
}
