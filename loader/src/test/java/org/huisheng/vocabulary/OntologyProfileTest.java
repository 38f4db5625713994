package org.huisheng.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.Profiles;

/** {@code ontology/huisheng.ttl} stays where reasoners of these profiles can follow. */
class OntologyProfileTest {

  @ParameterizedTest
  @EnumSource(
      value = Profiles.class,
      names = {"OWL2_DL", "OWL2_RL"})
  void theOntologyIsWithinTheProfile(Profiles profile) throws OWLOntologyCreationException {
    assertThat(profile.checkOntology(ontology()).getViolations()).isEmpty();
  }

  /** Handed over as RDF/XML: the checker's Turtle is older than {@code PREFIX} in capitals. */
  private static OWLOntology ontology() throws OWLOntologyCreationException {
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    RDFWriter.source(OntologyFile.read("huisheng.ttl")).format(RDFFormat.RDFXML_PLAIN).output(xml);
    return OWLManager.createOWLOntologyManager()
        .loadOntologyFromOntologyDocument(
            new StreamDocumentSource(new ByteArrayInputStream(xml.toByteArray())));
  }
}
