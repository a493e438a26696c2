# SPDX-FileCopyrightText: 2026 The Interleave authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Writes OUT, a source file with the bytes of all FILES in it.
set(bytes "")
set(entries "")
set(number 0)
foreach(file IN LISTS FILES)
    cmake_path(GET file STEM LAST_ONLY id)
    file(READ ${file} hex HEX)
    string(REGEX REPLACE "(................................)" "\\1\n" hex "${hex}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," hex "${hex}")
    string(APPEND bytes "constexpr unsigned char kRecording${number}[] = {\n${hex}};\n")
    string(APPEND entries "        {\"${id}\", kRecording${number}},\n")
    math(EXPR number "${number} + 1")
endforeach()
file(WRITE ${OUT} "#include <vector>

#include \"core/lesson/recording.h\"

namespace interleave::lesson {

namespace {

${bytes}
} // namespace

std::span<const BuiltInRecording> builtInRecordings()
{
    static const std::vector<BuiltInRecording> kAll{
${entries}    };
    return kAll;
}

} // namespace interleave::lesson
")
