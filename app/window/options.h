#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <optional>
#include <QSize>
#include <QString>
#include <QStringList>
#include <variant>

#include "app/tryout/page_options.h"
#include "core/scenario/scenario.h"

namespace interleave {

/// What the words on the command line ask of the window. All values are checked.
struct Options {
    QString language;            ///< empty: none was asked for
    std::optional<QString> look; ///< "light", "system" ...
    std::optional<QSize> size;   ///< in pixels
    const Scenario* scenario = nullptr;
    QString lesson;  ///< its number or name; empty: none is begun
    QString lecture; ///< to be presented: a lecture's or lesson's name, or a file; empty: none is
    QString picture; ///< where one of the window is saved; empty: none is
    QString file;    ///< a run file; empty: none is opened
    bool runs = false;
    bool runsMany = false;
    bool triesDisplay = false;         ///< and does nothing else
    std::optional<PageOptions> page{}; ///< to be opened in place of the window

    /// Something is to be shown or done: nobody needs to be asked where to begin.
    bool askForSomething() const;
};

/// What is said in place of a window, and the exit status that goes with it: 0 for help and version, 2 for wrong words.
struct Told {
    QString text;
    int status = 0;
};

/// Takes the words of the command line apart, the program's own name among them. Needs no display; what Qt itself will understand
/// (such as -platform) is passed over. Requires: a QCoreApplication, for its name and version.
std::variant<Options, Told> readOptions(const QStringList& words);

} // namespace interleave
