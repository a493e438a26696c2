// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/terminal.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string_view>

#include <io.h>
#include <windows.h>

#include <shellapi.h>

#include "app/cli/wrapping.h"

namespace interleave::cli {

namespace {

std::string inUtf8(std::wstring_view text)
{
    const int length = static_cast<int>(text.size());
    std::string bytes(static_cast<std::size_t>(WideCharToMultiByte(CP_UTF8, 0, text.data(), length, nullptr, 0, nullptr, nullptr)),
                      ' ');
    WideCharToMultiByte(CP_UTF8, 0, text.data(), length, bytes.data(), static_cast<int>(bytes.size()), nullptr, nullptr);
    return bytes;
}

} // namespace

void prepareStandardStreams()
{
    SetConsoleOutputCP(CP_UTF8);
}

std::vector<std::string> wordsOf(int, char*[])
{
    // argv has lost what is not in the code page; only Windows 10 1903 and newer let the manifest choose that.
    int count = 0;
    const std::unique_ptr<LPWSTR[], decltype(&LocalFree)> words(CommandLineToArgvW(GetCommandLineW(), &count), LocalFree);
    std::vector<std::string> inBytes;
    for (int n = 1; n < count; ++n)
        inBytes.push_back(inUtf8(words[static_cast<std::size_t>(n)]));
    return inBytes;
}

int endBy(int signal)
{
    return 128 + signal; // raise() would say 3, which nobody knows
}

Charset charsetOfOutput()
{
    // As elsewhere, who asks for the plain locale gets plain letters.
    const char* locale = std::getenv("LC_ALL");
    if (locale && std::string_view(locale) == "C")
        return Charset::Ascii;
    return GetConsoleOutputCP() == CP_UTF8 ? Charset::Utf8 : Charset::Ascii;
}

std::size_t columnsOfOutput()
{
    CONSOLE_SCREEN_BUFFER_INFO info{};
    if (!GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info))
        return kPageColumns;
    const int columns = info.srWindow.Right - info.srWindow.Left + 1;
    return columns < 1 ? kPageColumns : std::clamp(static_cast<std::size_t>(columns), kFewestColumns, kMostColumns);
}

bool errorsGoToTerminal()
{
    return _isatty(_fileno(stderr)) != 0;
}

} // namespace interleave::cli
