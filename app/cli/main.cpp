// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <exception>
#include <iostream>
#include <new>
#include <string>
#include <system_error>

#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/terminal.h"

using namespace interleave::cli;

namespace {

/// What a command did not foresee.
std::string sentenceOf(const std::exception& exception)
{
    if (dynamic_cast<const std::bad_alloc*>(&exception))
        return "There is not enough memory for this. Close other programs, or ask for less.";
    const auto* refusal = dynamic_cast<const std::system_error*>(&exception);
    if (refusal && refusal->code() == std::errc::resource_unavailable_try_again)
        return "The system lets this program start no more threads. Close other programs, or raise its limit (ulimit "
               "-u).";
    return std::string("This failed: ") + exception.what();
}

} // namespace

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
        console.report(sentenceOf(exception));
        return static_cast<int>(ExitStatus::CouldNot);
    }
}
