#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>

namespace interleave::bench {

/// The one application of this program, without a screen.
inline QApplication& application()
{
    static int argc = 1;
    static char name[] = "interleave-bench";
    static char* argv[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Never destroyed: at exit other statics that it needs are already gone.
    static auto* value = new QApplication(argc, argv);
    return *value;
}

} // namespace interleave::bench
