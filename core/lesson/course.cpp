// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/course.h"

#include <array>

namespace interleave::lesson {

namespace {

const std::array kParts{
    CoursePart{1, INTERLEAVE_TEXT("course", "One core"),
               INTERLEAVE_TEXT("course", "How a single core gets many things done, and what it costs."), false},
    CoursePart{2, INTERLEAVE_TEXT("course", "Many cores"),
               INTERLEAVE_TEXT("course", "What more cores are good for, and where they help no more."), false},
    CoursePart{3, INTERLEAVE_TEXT("course", "Both"), INTERLEAVE_TEXT("course", "One program, carried out in many ways."), false},
    CoursePart{4, INTERLEAVE_TEXT("course", "Sharing"),
               INTERLEAVE_TEXT("course", "What goes wrong when tasks use the same thing, and what helps."), false},
    CoursePart{5, INTERLEAVE_TEXT("course", "When nobody gets on"),
               INTERLEAVE_TEXT("course", "How tasks can bring each other to a standstill."), false},
    CoursePart{6, INTERLEAVE_TEXT("course", "In real systems"),
               INTERLEAVE_TEXT("course", "What all of it means for windows, servers and databases that really answer."), false},
};

} // namespace

std::span<const CoursePart> courseParts()
{
    return kParts;
}

} // namespace interleave::lesson
