package org.huisheng.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, used as a person uses it. */
final class Browser implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(20);

  /** A view is complete when neither it nor a part of it is still being made. */
  private static final String COMPLETE =
      "return document.querySelector('main[aria-busy=\"false\"]') !== null"
          + " && document.querySelector('main .body[aria-busy=\"true\"]') === null;";

  private final ChromeDriver driver;
  private final URI site;

  private Browser(ChromeDriver driver, URI site) {
    this.driver = driver;
    this.site = site;
  }

  /** {@return whether this machine has what a browser needs} */
  static boolean isInstalled() {
    return executable("chromium").isPresent() && executable("chromedriver").isPresent();
  }

  private static Optional<Path> executable(String name) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** {@return a browser of its own, which knows nothing of others} */
  static Browser at(URI site) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(executable("chromium").orElseThrow().toFile());
    // All but the first three keep it from calling hosts that are none of the explorer's.
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(executable("chromedriver").orElseThrow().toFile())
            .build();
    Browser browser = new Browser(new ChromeDriver(service, options), site);
    browser.resize(1280, 900);
    return browser;
  }

  /** Sets the size of what is shown, in pixels. */
  void resize(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    driver.manage().window().setSize(new Dimension(Math.max(width, 500), height));
  }

  /** Opens an address below the site, and waits until it is complete. */
  Browser open(String address) {
    driver.get(site.resolve(address).toString());
    return complete();
  }

  /** Waits until the view is complete. */
  Browser complete() {
    await("the view is complete", () -> (Boolean) driver.executeScript(COMPLETE));
    return this;
  }

  /** Waits until {@code holds}. */
  void await(String what, java.util.function.BooleanSupplier holds) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > until) {
        throw new AssertionError(
            "waited in vain until " + what + " at " + driver.getCurrentUrl() + "\n" + text());
      }
      try {
        Thread.sleep(PAUSE.toMillis());
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  void reload() {
    driver.navigate().refresh();
    complete();
  }

  void back() {
    driver.navigate().back();
    complete();
  }

  /** {@return the address behind the site's} */
  String address() {
    return driver.getCurrentUrl().substring(site.toString().length());
  }

  /** {@return what can be read} */
  String text() {
    return driver.findElement(By.tagName("body")).getText();
  }

  String title() {
    return driver.getTitle();
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** {@return what a script gives that is run beside the page's} */
  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** {@return the seconds from a click on {@code target} until the view is complete} */
  double click(WebElement target) {
    long begun = System.nanoTime();
    // A click by script, for what is clicked may lie below the screen.
    driver.executeScript("arguments[0].click()", target);
    complete();
    return (System.nanoTime() - begun) / 1e9;
  }

  /**
   * {@return what the page complained of since the last look: errors, and what its policy forbids}
   */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** {@return the addresses elsewhere that were asked since the last look} */
  List<String> strangers() {
    List<String> strangers = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = json(entry.getMessage()).path("message");
      if (message.path("method").asText().equals("Network.requestWillBeSent")) {
        String asked = message.path("params").path("request").path("url").asText();
        if (asked.startsWith("http") && !asked.startsWith(site.toString())) {
          strangers.add(asked);
        }
      }
    }
    return strangers;
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a picture of the whole page. */
  void picture(Path file) throws IOException {
    Number height = (Number) run("return document.documentElement.scrollHeight");
    Number width = (Number) run("return window.innerWidth");
    resize(width.intValue(), Math.min(height.intValue(), 12_000));
    Files.createDirectories(file.getParent());
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    resize(width.intValue(), 900);
  }

  /** {@return what axe finds that is serious or critical, a line each} */
  List<String> barriers() {
    if (!(Boolean) run("return 'axe' in window")) {
      run(AXE);
    }
    String found =
        (String)
            driver.executeAsyncScript(
                "const done = arguments[0];"
                    + "axe.run(document, {resultTypes: ['violations']}).then((r) => done(JSON.stringify(r.violations)));");
    List<String> barriers = new ArrayList<>();
    for (JsonNode violation : json(found)) {
      if (List.of("serious", "critical").contains(violation.path("impact").asText())) {
        barriers.add(
            violation.path("id").asText()
                + ": "
                + violation.path("nodes").path(0).path("html").asText()
                + " "
                + violation.path("nodes").path(0).path("failureSummary").asText());
      }
    }
    return barriers;
  }

  private static final String AXE = axe();

  private static String axe() {
    try (var in = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the lines of a file that are no comments} */
  static Stream<String> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
