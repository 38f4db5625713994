package org.huisheng.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class OntologyPageTest {

  private static final Path ROOT = Path.of(System.getProperty("huisheng.root"));
  private static final Document PAGE = parsed(Describe.pages(ROOT).get("docs/ontology.html"));
  private static final XPath XPATH = XPathFactory.newInstance().newXPath();

  private static final String HOSTILE =
      """
      hs:Thing a owl:Class ;
        rdfs:label "<script>alert('&amp;')</script>"@en, "\\"物\\" | `码`"@zh ;
        skos:definition "a --> b ]]> \\u0007"@en, "<b>义</b>"@zh ;
        skos:example "<https://example.org/> a hs:Thing ; rdfs:label \\"a & b\\" ." .
      """;

  @Test
  void theWholePageIsWellFormed() {
    assertThat(PAGE.getDocumentElement().getTagName()).isEqualTo("html");
  }

  @Test
  void allAnchorsResolve() throws XPathExpressionException {
    List<String> ids = values("//*/@id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(values("//*/@href[starts-with(., '#')]"))
        .isNotEmpty()
        .allSatisfy(target -> assertThat(ids).contains(target.substring(1)));
    assertThat(values("//*/@aria-labelledby")).allSatisfy(id -> assertThat(ids).contains(id));
  }

  @Test
  void everyTermHasItsAnchor() throws XPathExpressionException {
    Ontology ontology = OntologyReader.read(TurtleFile.read(ROOT.resolve("ontology/huisheng.ttl")));
    assertThat(values("//h3/@id | //h4/@id"))
        .containsAll(ontology.terms().stream().map(Term::name).toList());
  }

  @Test
  void theDiagramNamesEveryClass() throws XPathExpressionException {
    Ontology ontology = OntologyReader.read(TurtleFile.read(ROOT.resolve("ontology/huisheng.ttl")));
    assertThat(values("//*[local-name()='svg']//*[@class='name']"))
        .containsAll(ontology.classes().stream().map(Term::name).toList());
  }

  @Test
  void nothingIsFetchedAndNothingRuns() throws XPathExpressionException {
    assertThat(values("//*/@src | //script | //link | //@style | //@*[starts-with(name(), 'on')]"))
        .isEmpty();
    assertThat(values("//style").get(0)).doesNotContain("url(", "@import");
  }

  @Test
  void headingsGoDownOneStepAtATime() throws XPathExpressionException {
    int before = 0;
    for (String heading : names("//h1 | //h2 | //h3 | //h4")) {
      int level = heading.charAt(1) - '0';
      assertThat(level).isLessThanOrEqualTo(before + 1);
      before = level;
    }
    assertThat(values("//h1")).hasSize(1);
  }

  @Test
  void everyTableHasHeadersForColumnsAndRows() throws XPathExpressionException {
    assertThat(values("//table[not(thead/tr/th[@scope='col'])]")).isEmpty();
    assertThat(values("//tbody/tr[not(th[@scope='row'])]")).isEmpty();
  }

  @Test
  void whatChineseIsSaysSo() throws XPathExpressionException {
    assertThat(values("//h4[not(*[starts-with(@lang, 'zh')]) or not(*[@lang='en'])]")).isEmpty();
  }

  @Test
  void hostileTextIsOnlyText() {
    String page = OntologyPage.of(Handbooks.of(HOSTILE), "p { color: red }");
    Document parsed = parsed(page);
    assertThat(page).doesNotContain("<script", "<b>").doesNotContain("\u0007");
    assertThat(parsed.getDocumentElement().getTextContent())
        .contains("<script>alert('&amp;')</script>", "\"物\" | `码`", "a --> b ]]>", "<b>义</b>")
        .contains("<https://example.org/> a hs:Thing ; rdfs:label \"a & b\" .");
  }

  private static Document parsed(String page) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(page)));
    } catch (Exception e) {
      throw new AssertionError("not well formed", e);
    }
  }

  private static NodeList nodes(String path) throws XPathExpressionException {
    return (NodeList) XPATH.evaluate(path, PAGE, XPathConstants.NODESET);
  }

  private static List<String> values(String path) throws XPathExpressionException {
    NodeList nodes = nodes(path);
    List<String> values = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      values.add(nodes.item(i).getTextContent());
    }
    return values;
  }

  private static List<String> names(String path) throws XPathExpressionException {
    NodeList nodes = nodes(path);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      names.add(nodes.item(i).getNodeName());
    }
    return names;
  }
}
