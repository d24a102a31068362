// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph.model;

/** Whether a program is an instrument to use, a project with an end, or a programme to join. */
public enum ProgramKind {
    INSTRUMENT,
    PROJECT,
    PROGRAMME
}
