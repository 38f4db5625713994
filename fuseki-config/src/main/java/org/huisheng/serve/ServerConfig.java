package org.huisheng.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.tdb2.assembler.VocabTDB2;

/** {@code fuseki-config/config.ttl} with the folder of a database in it. */
final class ServerConfig {

  private ServerConfig() {}

  static Model serving(Path tdb2) {
    Model config = ModelFactory.createDefaultModel();
    try (InputStream in = ServerConfig.class.getResourceAsStream("/fuseki/config.ttl")) {
      RDFDataMgr.read(config, in, "urn:huisheng:config", Lang.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Statement location :
        config.listStatements(null, VocabTDB2.pLocation, (String) null).toList()) {
      location.changeObject(tdb2.toAbsolutePath().toString());
    }
    return config;
  }
}
