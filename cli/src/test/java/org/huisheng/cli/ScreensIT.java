package org.huisheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Pictures of all views for somebody to look at, in {@code target/screens}, and how long each took
 * to be complete. {@code bench/screens} runs it.
 */
@EnabledIfSystemProperty(named = "screens", matches = ".*")
class ScreensIT {

  private static final Path FOLDER = PackagedServer.ROOT.resolve("target/screens");

  private record Look(String name, String language, String light, int width) {}

  private static final List<Look> LOOKS =
      List.of(
          new Look("zh", "zh", "light", 1280),
          new Look("en", "en", "light", 1280),
          new Look("dark", "zh", "dark", 1280),
          new Look("360", "zh", "light", 360));

  @Test
  void eachViewIsPictured() throws Exception {
    try (ExplorerSite site = ExplorerSite.start();
        Browser browser = Browser.at(site.address())) {
      List<String> views = ExplorerSite.views().toList();
      for (Look look : LOOKS) {
        browser.resize(look.width(), 900);
        browser.open("./");
        browser.run("localStorage.setItem('huisheng.language', arguments[0])", look.language());
        browser.run("localStorage.setItem('huisheng.light', arguments[0])", look.light());
        for (int i = 0; i < views.size(); i++) {
          long begun = System.nanoTime();
          browser.open(views.get(i));
          System.out.printf(
              Locale.ROOT,
              "%-5s %6.2f s  %s%n",
              look.name(),
              (System.nanoTime() - begun) / 1e9,
              views.get(i));
          browser.picture(FOLDER.resolve(look.name()).resolve("%02d.png".formatted(i + 1)));
        }
      }
    }
  }
}
