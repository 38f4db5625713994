package org.huisheng.bench.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.huisheng.store.Store;

/**
 * Loads one document after the other beside the server, each a version, and in between makes an
 * older version current and the newer one again.
 */
final class Publishing {

  private static final int ROLLBACKS = 4;

  private final Path home;
  private final Store store;
  private final List<Path> toLoad;
  private final Queue<String> errors = new ConcurrentLinkedQueue<>();
  private final AtomicInteger loads = new AtomicInteger();
  private final AtomicInteger rollbacks = new AtomicInteger();
  private final Thread thread = new Thread(this::publish, "publishing");
  private volatile boolean ended;

  Publishing(Path home, Store store, List<Path> toLoad) {
    this.home = home;
    this.store = store;
    this.toLoad = toLoad;
  }

  void start() {
    thread.start();
  }

  private void publish() {
    try {
      for (Path path : toLoad) {
        if (ended) {
          return;
        }
        command("load", path.toString());
        loads.incrementAndGet();
        rollBackAndForth();
      }
      while (!ended) {
        rollBackAndForth();
      }
    } catch (IOException e) {
      errors.add(e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void rollBackAndForth() throws IOException, InterruptedException {
    List<Integer> kept = store.versions().stream().map(each -> each.number()).toList();
    int newest = kept.get(kept.size() - 1);
    int older = kept.get(Math.max(0, kept.size() - 2));
    for (int turn = 0; turn < ROLLBACKS && !ended && older < newest; turn++) {
      command("rollback", Integer.toString(turn % 2 == 0 ? older : newest));
      rollbacks.incrementAndGet();
      TimeUnit.MILLISECONDS.sleep(700);
    }
  }

  private void command(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(home.resolve("huisheng").toString()));
    command.addAll(List.of(words));
    command.addAll(List.of("--store", store.root().toString()));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("HUISHENG_BUILD", "never");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int code = process.waitFor();
    if (code != 0 && code != 3) { // 3: done, with findings
      errors.add(String.join(" ", words) + ": " + code + " " + output);
    }
  }

  void end() {
    ended = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  Queue<String> errors() {
    return errors;
  }

  int loads() {
    return loads.get();
  }

  int rollbacks() {
    return rollbacks.get();
  }
}
