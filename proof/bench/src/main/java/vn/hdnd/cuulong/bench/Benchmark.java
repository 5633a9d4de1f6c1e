package vn.hdnd.cuulong.bench;

import java.util.function.Consumer;
import vn.hdnd.cuulong.bench.measure.Result;
import vn.hdnd.cuulong.bench.measure.Rounds;

/** One benchmark: it measures in rounds and gives each result as soon as it has it. */
@FunctionalInterface
public interface Benchmark {

  void run(Parts parts, Rounds rounds, Consumer<Result> results) throws Exception;
}
