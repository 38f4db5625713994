package org.huisheng.bench.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.huisheng.query.QueryLibrary;
import org.huisheng.store.Store;

/**
 * Eight clients ask mixed queries of the library for minutes. Prints how long answers took and what
 * the heap held after warming up and in the end; ends with 1 when anything went wrong.
 */
public final class ServeLoad {

  private static final int CLIENTS = 8;
  private static final String HEAP = "2g";

  /** What a heap may hold more in the end than after warming up, caches that fill included. */
  private static final double MOST_GROWTH = 1.15;

  private ServeLoad() {}

  /**
   * @param arguments home of the launcher, a loaded store, minutes, and perhaps paths to load one
   *     after the other meanwhile
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path home = Path.of(arguments[0]);
    Store store = new Store(Path.of(arguments[1]));
    long seconds = (long) (Double.parseDouble(arguments[2]) * 60);
    List<Path> toLoad = new ArrayList<>();
    for (int i = 3; i < arguments.length; i++) {
      toLoad.add(Path.of(arguments[i]));
    }
    boolean passed;
    try (ServerProcess server = ServerProcess.start(home, store, HEAP)) {
      passed = run(server, store, home, seconds, toLoad);
    }
    System.exit(passed ? 0 : 1);
  }

  private static boolean run(
      ServerProcess server, Store store, Path home, long seconds, List<Path> toLoad)
      throws IOException, InterruptedException {
    List<String> names = QueryLibrary.load().all().stream().map(query -> query.name()).toList();
    TornReads torn = new TornReads(store);
    List<Asking> clients =
        IntStream.range(1, CLIENTS + 1)
            .mapToObj(number -> new Asking(server.address(), number, names, torn))
            .toList();
    List<Thread> threads = clients.stream().map(Thread::new).toList();
    threads.forEach(Thread::start);
    Optional<Publishing> publishing =
        toLoad.isEmpty() ? Optional.empty() : Optional.of(new Publishing(home, store, toLoad));
    publishing.ifPresent(Publishing::start);
    TimeUnit.SECONDS.sleep(seconds / 4);
    double warm = server.usedHeap();
    TimeUnit.SECONDS.sleep(seconds - seconds / 4);
    publishing.ifPresent(Publishing::end);
    clients.forEach(Asking::stop);
    for (Thread thread : threads) {
      thread.join();
    }
    double end = server.usedHeap();
    return tell(clients, warm, end, publishing);
  }

  private static boolean tell(
      List<Asking> clients, double warm, double end, Optional<Publishing> publishing) {
    List<Double> seconds =
        clients.stream().flatMap(client -> client.seconds().stream()).sorted().toList();
    List<String> errors =
        new ArrayList<>(clients.stream().flatMap(client -> client.errors().stream()).toList());
    publishing.ifPresent(each -> errors.addAll(each.errors()));
    System.out.printf(
        Locale.ROOT,
        "answers %d, p50 %.3f s, p95 %.3f s, p99 %.3f s, slowest %.3f s%n",
        seconds.size(),
        at(seconds, .5),
        at(seconds, .95),
        at(seconds, .99),
        at(seconds, 1));
    System.out.printf(Locale.ROOT, "heap held %.0f MB warm, %.0f MB in the end%n", warm, end);
    publishing.ifPresent(
        each ->
            System.out.printf(
                Locale.ROOT,
                "published %d loads and %d rollbacks meanwhile%n",
                each.loads(),
                each.rollbacks()));
    System.out.println(errors.size() + " errors");
    errors.stream().limit(10).forEach(System.out::println);
    boolean grew = publishing.isEmpty() && end > warm * MOST_GROWTH;
    if (grew) {
      System.out.println("the heap grew");
    }
    return errors.isEmpty() && !grew;
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.get((int) Math.min(sorted.size() - 1L, (long) (share * sorted.size())));
  }
}
