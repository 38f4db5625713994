package org.huisheng.describe;

import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL2;

/** What sort of term a term is. */
public enum TermKind {
  /** A class. */
  CLASS(OWL2.Class, "class", "类"),
  /** A property whose values are things. */
  OBJECT_PROPERTY(OWL2.ObjectProperty, "object property", "对象属性"),
  /** A property whose values are texts, numbers, days. */
  DATATYPE_PROPERTY(OWL2.DatatypeProperty, "datatype property", "数据属性"),
  /** A property that is said of terms. */
  ANNOTATION_PROPERTY(OWL2.AnnotationProperty, "annotation property", "标注属性");

  private final String type;
  private final String en;
  private final String zh;

  TermKind(Resource type, String en, String zh) {
    this.type = type.getURI();
    this.en = en;
    this.zh = zh;
  }

  /** {@return the class of all terms of this kind} */
  Node type() {
    return ResourceFactory.createResource(type).asNode();
  }

  /** {@return what it is called} */
  public Bilingual label() {
    return new Bilingual(en, zh);
  }
}
