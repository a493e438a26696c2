// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/page_options.h"

#include <algorithm>
#include <QCoreApplication>

#include "app/i18n/qt_words.h"

namespace interleave {

namespace {

struct TriedPage {
    Q_DECLARE_TR_FUNCTIONS(TriedPage)
};

} // namespace

std::string_view idOf(PageMode mode)
{
    switch (mode) {
    case PageMode::Blocking: return "blocking";
    case PageMode::Callbacks: return "callbacks";
    case PageMode::Worker: return "worker";
    }
    return {};
}

std::optional<PageMode> pageModeOf(std::string_view id)
{
    const auto* found = std::ranges::find(kPageModes, id, [](PageMode mode) { return idOf(mode); });
    return found == kPageModes.end() ? std::nullopt : std::optional(*found);
}

std::string_view modelIdOf(PageMode mode)
{
    switch (mode) {
    case PageMode::Blocking: return "in-order";
    case PageMode::Callbacks: return "event-loop";
    case PageMode::Worker: return "all-cores";
    }
    return {};
}

QString titleOf(PageMode mode)
{
    switch (mode) {
    case PageMode::Blocking: return TriedPage::tr("The page waits on its own thread");
    case PageMode::Callbacks: return TriedPage::tr("The page is called when an answer is there");
    case PageMode::Worker: return TriedPage::tr("A second thread waits for the page");
    }
    return {};
}

QString explanationOf(PageMode mode)
{
    switch (mode) {
    case PageMode::Blocking:
        return TriedPage::tr(
            "While it fetches it waits for each answer, and does nothing else: it freezes. Type all the same: "
            "your keys show when it goes on.");
    case PageMode::Callbacks:
        return TriedPage::tr(
            "It asks, and goes on with keys and sign until an answer is there, all on one thread. Type while it "
            "fetches.");
    case PageMode::Worker:
        return TriedPage::tr(
            "That thread fetches and waits; the page's own goes on with keys and sign. Type while it fetches.");
    }
    return {};
}

QStringList wordsOf(const PageOptions& options)
{
    const auto word = [](std::string_view text) {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    };
    QStringList words{QStringLiteral("--page"), word(idOf(options.mode))};
    for (const auto& [id, value] : options.work)
        words << QStringLiteral("--") + word(id).replace(QLatin1Char('_'), QLatin1Char('-')) << QString::number(value);
    if (!options.record.isEmpty())
        words << QStringLiteral("--record") << options.record;
    return words;
}

QStringList wordsOf(const QLocale& locale)
{
    const QString language = locale.name().section(QLatin1Char('_'), 0, 0);
    return availableLanguages().contains(language) ? QStringList{QStringLiteral("--language"), language} : QStringList();
}

} // namespace interleave
