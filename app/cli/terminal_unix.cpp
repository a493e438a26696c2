// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include <algorithm>
#include <clocale>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <langinfo.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "app/cli/wrapping.h"
#include "core/base/file.h"

namespace interleave::cli {

void prepareStandardStreams()
{
    turnSignalsOfWritingIntoErrors();
    // A closed stream's number would go to the next file that is opened, and what is printed would land in that file. So it
    // is taken here, opened the wrong way round, which keeps every use of the stream an error.
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) == -1)
            (void)open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

std::vector<std::string> wordsOf(int argc, char* argv[])
{
    return {argv + std::min(argc, 1), argv + argc};
}

int endBy(int signal)
{
    std::signal(signal, SIG_DFL);
    std::raise(signal);
    return 128 + signal;
}

Charset charsetOfOutput()
{
    std::setlocale(LC_CTYPE, ""); // nothing else: numbers stay as they are
    return std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0 ? Charset::Utf8 : Charset::Ascii;
}

std::size_t columnsOfOutput()
{
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return kPageColumns;
    return std::clamp<std::size_t>(size.ws_col, kFewestColumns, kMostColumns);
}

bool errorsGoToTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

} // namespace interleave::cli
