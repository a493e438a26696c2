// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <exception>
#include <iostream>

#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/terminal.h"
#include "core/base/failure.h"

using namespace interleave::cli;

int main(int argc, char* argv[])
{
    prepareStandardStreams();
    catchInterruptions();
    const Console console{.out = std::cout,
                          .err = std::cerr,
                          .charset = charsetOfOutput(),
                          .columns = columnsOfOutput(),
                          .showsProgress = errorsGoToTerminal(),
                          .wasInterrupted = wasInterrupted};
    try {
        const ExitStatus status = execute(wordsOf(argc, argv), console);
        return status == ExitStatus::Stopped ? endBy(interruption()) : static_cast<int>(status);
    } catch (const std::exception& exception) {
        return static_cast<int>(failed(interleave::failureOf(exception), console));
    }
}
