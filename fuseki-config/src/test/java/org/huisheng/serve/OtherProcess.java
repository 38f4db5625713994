package org.huisheng.serve;

import java.nio.file.Path;
import org.huisheng.serve.live.LiveStore;
import org.huisheng.store.Store;

/** Has a store open until it is killed. */
final class OtherProcess {

  private OtherProcess() {}

  public static void main(String[] arguments) throws Exception {
    Store store = new Store(Path.of(arguments[0]));
    LiveStore.open(store, store.current().orElseThrow());
    System.out.println("open");
    Thread.sleep(60_000);
  }
}
