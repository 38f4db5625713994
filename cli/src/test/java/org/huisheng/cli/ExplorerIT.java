package org.huisheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * The explorer in a real browser. The views are those of {@code src/test/explorer/views.txt}.
 *
 * <p>Skipped where there is no Chromium, unless the environment says {@code
 * HUISHENG_BROWSER=required}.
 */
@Timeout(600)
class ExplorerIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static ExplorerSite site;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    if (!"required".equals(System.getenv("HUISHENG_BROWSER"))) {
      Assumptions.assumeTrue(
          Browser.isInstalled(),
          "the explorer is not tested: there is no chromium or no chromedriver on the PATH");
    }
    site = ExplorerSite.start();
    browser = Browser.at(site.address());
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (site != null) {
      site.close();
    }
  }

  private static Stream<DynamicTest> eachView(Visit visit) throws IOException {
    return ExplorerSite.views().map(view -> DynamicTest.dynamicTest(view, () -> visit.to(view)));
  }

  private interface Visit {
    void to(String view) throws Exception;
  }

  @TestFactory
  Stream<DynamicTest> eachViewShowsTheRowsThatItsQueriesGive() throws IOException {
    return eachView(
        view -> {
          browser.complaints();
          browser.strangers();

          browser.open(view);

          assertThat(browser.find("h1").getText()).isNotBlank();
          assertThat(browser.all("main .failed")).isEmpty();
          List<Part> parts = parts();
          for (Part part : parts) {
            part.check();
          }
          String shown = shown();
          browser.reload();
          assertThat(shown()).as("after reloading").isEqualTo(shown);
          assertThat(browser.complaints()).isEmpty();
          assertThat(browser.strangers()).isEmpty();
        });
  }

  /** {@return what the view says, but for the names in a network, which move} */
  private static String shown() {
    return (String)
        browser.run(
            "const copy = document.querySelector('main').cloneNode(true);"
                + "copy.querySelectorAll('.network').forEach((each) => each.remove());"
                + "return copy.textContent;");
  }

  /** What a part shows, and where the rows are that it shows. */
  private record Part(String query, String rows, boolean empty, String text) {

    void check() throws Exception {
      JsonNode answer = JSON.readTree(get(rows));
      assertThat(answer.path("query").asText()).isEqualTo(query);
      if (answer.path("rows").isEmpty()) {
        assertThat(empty).as("%s says that there is nothing", query).isTrue();
      } else if (!empty) {
        assertThat(names(answer)).as("names in the rows of %s", query).anyMatch(text::contains);
      }
    }

    private static List<String> names(JsonNode answer) {
      List<String> names = new ArrayList<>();
      for (JsonNode row : answer.path("rows")) {
        for (JsonNode cell : row) {
          if (cell.isTextual() && !cell.asText().isBlank()) {
            names.add(cell.asText());
          } else if (cell.isNumber()) {
            names.add(cell.asText());
          }
        }
      }
      return names;
    }
  }

  private static List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (WebElement each : browser.all("main section.part[data-query]")) {
      String rows =
          each.findElement(
                  By.cssSelector(":scope > .behind a[href*='api/queries/']:not([download])"))
              .getDomProperty("href");
      boolean empty = !each.findElements(By.cssSelector(".body > .empty")).isEmpty();
      String text = (String) browser.run("return arguments[0].textContent", each);
      parts.add(new Part(each.getDomAttribute("data-query"), rows, empty, text));
    }
    return parts;
  }

  private static String get(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    return HttpClient.newHttpClient()
        .send(request, BodyHandlers.ofString(StandardCharsets.UTF_8))
        .body();
  }

  @TestFactory
  Stream<DynamicTest> eachViewCanBeUsedWithoutEyesOrMouse() throws IOException {
    return eachView(
        view -> {
          for (String light : List.of("light", "dark")) {
            browser.open("./");
            browser.run("localStorage.setItem('huisheng.light', arguments[0])", light);
            browser.open(view);
            assertThat(browser.barriers()).as(light).isEmpty();
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> noViewIsWiderThanATelephone() throws IOException {
    return eachView(
        view -> {
          browser.resize(360, 740);
          try {
            browser.open(view);
            Number width = (Number) browser.run("return document.documentElement.scrollWidth");
            assertThat(width.intValue()).isLessThanOrEqualTo(360);
          } finally {
            browser.resize(1280, 900);
          }
        });
  }

  @Test
  void linksLeadOnAndTheBackButtonLeadsBack() {
    browser.open("./");
    String overview = browser.find("h1").getText();
    browser.click(browser.find("nav a[href*='view=tasks']"));
    String tasks = browser.find("h1").getText();
    assertThat(tasks).isNotEqualTo(overview);

    browser.back();
    assertThat(browser.find("h1").getText()).isEqualTo(overview);
    browser.run("history.forward()");
    browser.await("the tasks are back", () -> browser.find("h1").getText().equals(tasks));
  }

  @Test
  void theSearchBoxOffersNamesAndLeadsToThem() {
    browser.open("./");
    WebElement box = browser.find("header input[type=search]");
    box.sendKeys("杭州市总工会");
    browser.await("names are offered", () -> !browser.all("#suggestions li").isEmpty());
    box.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    browser.await("the body is shown", () -> browser.address().contains("iri="));
    browser.complete();

    assertThat(browser.find("h1").getText()).contains("杭州市总工会");
  }

  @Test
  void whatADocumentSaysIsTextWhateverItSays() {
    browser.open("?iri=" + site.hostileDocument());
    assertThat(browser.find("main").getText()).contains("<script>", "<svg onload");

    browser.open("?as=source&iri=" + site.hostileDocument());
    assertThat(browser.find("main").getText()).contains("<img src=x", "<b>");
    assertThat(browser.all("main img, main script, main iframe, main b")).isEmpty();
    assertThat(browser.run("return window.broken")).isNull();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void bothLanguagesAreWhole() {
    browser.open("?lang=en");
    assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo("en");
    assertThat(browser.find("nav").getText()).contains("Overview").doesNotContain("总览");
    browser.click(browser.find("header .switches button"));
    browser.await("it is Chinese", () -> browser.find("nav").getText().contains("总览"));
  }
}
