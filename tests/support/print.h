#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>

#include <string>
#include <vector>

#include "core/base/time.h"

/// What QCOMPARE prints of our types when they differ. Include it in every test that compares them.
namespace QTest {

template<>
inline char* toString(const std::string& text)
{
    return qstrdup(('"' + text + '"').c_str());
}

template<>
inline char* toString(const interleave::Duration& duration)
{
    return qstrdup((std::to_string(duration.count()) + " ns").c_str());
}

template<>
inline char* toString(const interleave::TimePoint& time)
{
    return qstrdup(("at " + std::to_string(time.time_since_epoch().count()) + " ns").c_str());
}

} // namespace QTest

namespace interleave {

/// Texts as lines, so that a list of them can be compared and printed at once.
inline std::string linesOf(const std::vector<std::string>& texts)
{
    std::string lines;
    for (const std::string& text : texts)
        lines += text + '\n';
    return lines;
}

} // namespace interleave
