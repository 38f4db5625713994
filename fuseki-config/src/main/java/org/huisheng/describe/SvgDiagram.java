package org.huisheng.describe;

import java.util.ArrayList;
import java.util.List;

/** The class diagram as a drawing inside a page; its colours are the page's. */
final class SvgDiagram {

  private static final String TITLE_ID = "part-diagram-title";
  private static final int INSET = 10;
  private static final int NAME_LINE = 19;
  private static final int LABEL_LINE = 36;

  /** From the middle of a line of letters to the line they stand on. */
  private static final int BASE = 5;

  private final ClassDiagram diagram;
  private final Names names;
  private final DiagramLayout layout;

  private SvgDiagram(ClassDiagram diagram, Names names) {
    this.diagram = diagram;
    this.names = names;
    this.layout = new DiagramLayout(diagram);
  }

  static Element of(ClassDiagram diagram, Names names) {
    return new SvgDiagram(diagram, names).draw();
  }

  private Element draw() {
    Element svg =
        Element.of("svg")
            .with("xmlns", "http://www.w3.org/2000/svg")
            .with("viewBox", "0 0 " + layout.width() + " " + layout.height())
            .with("role", "group")
            .with("aria-labelledby", TITLE_ID)
            .add(Element.of("title", Caption.DIAGRAM.oneLine()).with("id", TITLE_ID))
            .add(Element.of("defs").add(arrowHead()));
    // Arrows first: boxes cover what passes behind them.
    diagram.boxes().forEach(box -> svg.addAll(arrows(box)));
    diagram.boxes().forEach(box -> svg.add(drawn(box)));
    return svg;
  }

  private static Element arrowHead() {
    return Element.of("marker")
        .with("id", "part-arrow")
        .with("viewBox", "0 0 8 8")
        .with("refX", "7")
        .with("refY", "4")
        .with("markerWidth", "7")
        .with("markerHeight", "7")
        .with("orient", "auto")
        .add(Element.of("path").with("class", "head").with("d", "M0 0L8 4L0 8z"));
  }

  private List<Element> arrows(Box box) {
    List<Element> arrows = new ArrayList<>();
    for (int row = 0; row < box.rows().size(); row++) {
      String property = box.rows().get(row).property();
      for (Box target : diagram.targets(box, box.rows().get(row))) {
        arrows.add(
            Element.of("path")
                .with("class", "arrow")
                .with("marker-end", "url(#part-arrow)")
                .with("d", Arrow.course(layout.of(box), row, layout.of(target)))
                .add(Element.of("title", box.name() + " " + property + " " + target.name())));
      }
    }
    return arrows;
  }

  private Element drawn(Box box) {
    DiagramLayout.Place place = layout.of(box);
    int left = place.x() + INSET;
    Element group = Element.of("g").with("class", box.label().isPresent() ? "box" : "box other");
    group.add(
        frame(place),
        link(names.target(box.iri()), text(left, place.y() + NAME_LINE, "name", box.name())));
    box.label().ifPresent(label -> group.add(label(box, label, left, place.y() + LABEL_LINE)));
    for (int row = 0; row < box.rows().size(); row++) {
      int line = place.rowMiddle(row) + BASE;
      Box.Row property = box.rows().get(row);
      group.add(
          link("#" + property.property(), text(left, line, "row", property.property())),
          text(place.right() - INSET, line, "target", property.targetNames()));
    }
    return group;
  }

  /** What the class is called, and after ⊑ what it specialises. */
  private static Element label(Box box, Bilingual label, int x, int y) {
    Element line = Spoken.addTo(text(x, y, "label", ""), "tspan", label);
    return box.supers().isEmpty() ? line : line.add(" ⊑ " + String.join(", ", box.supers()));
  }

  private static Element frame(DiagramLayout.Place place) {
    return Element.of("rect")
        .with("x", String.valueOf(place.x()))
        .with("y", String.valueOf(place.y()))
        .with("width", String.valueOf(place.width()))
        .with("height", String.valueOf(place.height()))
        .with("rx", "5");
  }

  private static Element link(String target, Element content) {
    return Element.of("a").with("href", target).add(content);
  }

  private static Element text(int x, int y, String kind, String content) {
    return Element.of("text", content)
        .with("class", kind)
        .with("x", String.valueOf(x))
        .with("y", String.valueOf(y));
  }
}
