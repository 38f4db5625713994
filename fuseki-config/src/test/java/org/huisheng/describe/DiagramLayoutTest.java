package org.huisheng.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagramLayoutTest {

  private static final Ontology ONTOLOGY =
      OntologyReader.read(
          TurtleFile.read(
              Path.of(System.getProperty("huisheng.root"), "ontology", "huisheng.ttl")));

  private final ClassDiagram diagram =
      ClassDiagram.of(ONTOLOGY, Chapters.of(ONTOLOGY), new Names(ONTOLOGY.prefixes(), List.of()));
  private final DiagramLayout layout = new DiagramLayout(diagram);

  @Test
  void noTwoBoxesOverlapAndAllAreInside() {
    List<DiagramLayout.Place> before = new ArrayList<>();
    for (Box box : diagram.boxes()) {
      DiagramLayout.Place place = layout.of(box);
      assertThat(before).as(box.name()).noneMatch(other -> overlap(place, other));
      assertThat(place.right()).isLessThan(layout.width());
      assertThat(place.y() + place.height()).isLessThan(layout.height());
      before.add(place);
    }
  }

  private static boolean overlap(DiagramLayout.Place a, DiagramLayout.Place b) {
    return a.x() < b.right()
        && b.x() < a.right()
        && a.y() < b.y() + b.height()
        && b.y() < a.y() + a.height();
  }

  @Test
  void classesThatPointAtEachOtherAreLaidOutToo() {
    Ontology round =
        Handbooks.ontology(
            """
            hs:A a owl:Class ; rdfs:label "a"@en, "甲"@zh ; skos:definition "A."@en, "甲。"@zh .
            hs:B a owl:Class ; rdfs:label "b"@en, "乙"@zh ; skos:definition "B."@en, "乙。"@zh .
            hs:to a owl:ObjectProperty ; rdfs:domain hs:A ; rdfs:range hs:B ;
              rdfs:label "to"@en, "往"@zh ; skos:definition "To."@en, "往。"@zh .
            hs:fro a owl:ObjectProperty ; rdfs:domain hs:B ; rdfs:range hs:A ;
              rdfs:label "fro"@en, "返"@zh ; skos:definition "Fro."@en, "返。"@zh .
            """);
    ClassDiagram two =
        ClassDiagram.of(round, Chapters.of(round), new Names(round.prefixes(), List.of()));
    DiagramLayout places = new DiagramLayout(two);
    assertThat(overlap(places.of(two.boxes().get(0)), places.of(two.boxes().get(1)))).isFalse();
  }

  @Test
  void withoutAnyArrowBoxesStillStandSomewhere() {
    Ontology lone =
        Handbooks.ontology(
            """
            hs:A a owl:Class ; rdfs:label "a"@en, "甲"@zh ; skos:definition "A."@en, "甲。"@zh .
            """);
    ClassDiagram one =
        ClassDiagram.of(lone, Chapters.of(lone), new Names(lone.prefixes(), List.of()));
    assertThat(new DiagramLayout(one).of(one.boxes().get(0))).isNotNull();
  }
}
