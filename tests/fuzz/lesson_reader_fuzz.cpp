// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/lesson/given.h"
#include "core/lesson/lesson_reader.h"
#include "core/lesson/lesson_translation.h"

using namespace interleave;
using namespace interleave::lesson;

namespace {

/// English, without a translator.
std::string wordsFor(const Fault& fault)
{
    return fault.message.text.source;
}

} // namespace

/// A stranger's lesson: it is read, its faults are told, it translates itself, and its bytes are answers to its own steps.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    ReadLesson read = readLesson(text, "fuzzed");
    for (const Fault& fault : read.faults) {
        if (wordsFor(fault).empty() || fault.line < 0)
            std::abort();
    }
    for (const LessonStep& step : read.lesson.steps)
        static_cast<void>(givenIn(text.substr(0, text.find('\n')), step));
    static_cast<void>(translate(read.lesson, text));
    return 0;
}
