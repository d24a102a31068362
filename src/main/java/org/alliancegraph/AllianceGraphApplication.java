// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product: one process with the API, the pages and, unless configured otherwise, the database. */
@SpringBootApplication
public class AllianceGraphApplication {

    public static void main(String[] args) {
        SpringApplication.run(AllianceGraphApplication.class, args);
    }
}
