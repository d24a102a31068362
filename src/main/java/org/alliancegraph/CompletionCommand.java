// SPDX-License-Identifier: GPL-3.0-or-later
package org.alliancegraph;

import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script by which bash and zsh complete commands and options. */
@Command(name = "completion", customSynopsis = "alliance-graph completion")
final class CompletionCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            CommandSpec root = spec.root();
            spec.commandLine().getOut().println(AutoComplete.bash(root.name(), root.commandLine()));
        }
    }
}
