#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <array>
#include <optional>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <string_view>

#include "core/base/parameters.h"

namespace interleave {

/// Who waits while the page fetches.
enum class PageMode {
    Blocking,  ///< the thread that draws the page
    Callbacks, ///< nobody: the page is told when an answer is there
    Worker,    ///< a second thread
};
inline constexpr std::array kPageModes{PageMode::Blocking, PageMode::Callbacks, PageMode::Worker};

/// Word of the command line: "blocking", "callbacks", "worker".
std::string_view idOf(PageMode mode);
std::optional<PageMode> pageModeOf(std::string_view id);
/// Id of the execution model that does the same.
std::string_view modelIdOf(PageMode mode);
/// For people: "Waiting on its own thread".
QString titleOf(PageMode mode);
/// What one will see, in two sentences.
QString explanationOf(PageMode mode);

/// A page that is to be opened.
struct PageOptions {
    PageMode mode{};
    Values work{};  ///< parameters of the scenario: "items", "latency_ms", "item_us"
    QString record; ///< the run file that is written when it is closed; empty: none is

    /// In place of a file: to the program that started this one, which reads its output. The page then ends with that program.
    static constexpr std::string_view kToParent = "-";
    bool goesToParent() const
    {
        return record == QString::fromUtf8(kToParent.data(), static_cast<qsizetype>(kToParent.size()));
    }
};

/// The words of the command line that open it.
QStringList wordsOf(const PageOptions& options);
/// Those that ask for the language that is spoken where the locale is this one; none where that is English for want of a better one.
QStringList wordsOf(const QLocale& locale);

} // namespace interleave
