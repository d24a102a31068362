// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.alliancegraph.AllianceGraphTest;
import org.alliancegraph.importing.InitialImport;
import org.alliancegraph.mutation.OpenRevision;
import org.alliancegraph.mutation.RevisionLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Someone edits the data files and makes mistakes; each is answered with the file, the entry and the field. */
@AllianceGraphTest
class SampleMistakesIT {

    private static final OpenRevision REVISION = new OpenRevision(99, 99, List.of());

    private static final String CLAIM = """
        id,type,kind,from,to,status,validFrom,source
        claim:a-b,COLLABORATES_WITH,COOPERATION,organization:a,organization:b,ACTIVE,2007,source:t1
        """;

    @TempDir
    private Path folder;

    @Autowired
    private RevisionLog ledger;

    @Autowired
    private InitialImport importer;

    @Autowired
    private Neo4jClient client;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void aSmallNetwork() throws IOException {
        write("sources.csv", "id,title\nsource:t1,A report");
        write("actors.csv", "id,name,baseName,kind\norganization:a,A,A,OTHER\norganization:b,B,B,OTHER");
        write("claims.csv", CLAIM);
    }

    @Test
    void isReadAsWritten() {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            assertThat(load()).isEqualTo(4);
            assertThat(client.query("MATCH (:Entity {id: 'organization:a'})-[c {id: 'claim:a-b'}]-()"
                                    + " RETURN c.source AS source, c.validFrom AS since")
                            .fetch()
                            .all())
                    .containsExactly(Map.of("source", "source:t1", "since", "2007"));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organization:b|organization:d|E (to), claim:a-b: Neither the graph nor this file has anything with the"
                        + " id organization:d.",
                "source:t1|source:t2|H (source), claim:a-b: Neither the graph nor this file has anything with the id"
                        + " source:t2.",
                "2007|07|G (validFrom): '07' is not a date.",
                "ACTIVE|HALF|F (status): \"HALF\" is none of these",
                "COOPERATION|HALF|C (kind): \"HALF\" is none of these",
            })
    void aMistakeInAClaimIsNamed(String right, String wrong, String message) throws IOException {
        write("claims.csv", CLAIM.replace(right, wrong));

        assertThatThrownBy(this::load)
                .isInstanceOf(SampleDataException.class)
                .hasMessageContaining("file claims.csv, row 2, column " + message);
    }

    @Test
    void aColumnThatMeansNothingIsNamed() throws IOException {
        write("claims.csv", CLAIM.replace("status", "state"));

        assertThatThrownBy(this::load)
                .hasMessageContaining("file claims.csv, row 1, column F (state): The column \"state\" is unknown.");
    }

    @Test
    void aClaimMustFitItsType() throws IOException {
        write("claims.csv", CLAIM.replace("type,kind,", "type,role,").replace("COOPERATION", "MEMBER"));

        assertThatThrownBy(this::load)
                .hasMessageContaining("file claims.csv, row 2, column C (role): \"MEMBER\" is given, but");
    }

    @Test
    void aWrongKeyIsNamed() throws IOException {
        write("actors.csv", "id,name,level,ags\nmunicipality:x,X,MUNICIPALITY,99000000");

        assertThatThrownBy(this::load)
                .hasMessageContaining("file actors.csv, row 2, column D (ags): \"99000000\" does not start with");
    }

    @Test
    void oneIdIsForOneThing() throws IOException {
        Files.delete(folder.resolve("claims.csv"));
        write("actors.csv", "id,name,baseName\nperson:x,X,X\nperson:x,Y,Y");

        assertThatThrownBy(this::load)
                .hasMessageContaining("file actors.csv, row 3, person:x: A row before describes it too");
    }

    @Test
    void whatIsNoTableIsNamed() throws IOException {
        write("people.csv", "person:x");

        assertThatThrownBy(this::load).isInstanceOf(SampleDataException.class).hasMessageContaining("people.csv");
    }

    @Test
    void aFolderWithoutFilesIsNoNetwork() throws IOException {
        for (String file : List.of("sources.csv", "actors.csv", "claims.csv")) {
            Files.delete(folder.resolve(file));
        }

        assertThatThrownBy(this::load)
                .isInstanceOf(SampleDataException.class)
                .hasMessageEndingWith("has no CSV files such as claims.csv.");
    }

    private long load() {
        return new SampleNetwork(folder.toUri().toString(), ledger, importer, new TransactionTemplate(transactions))
                .load(REVISION);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
