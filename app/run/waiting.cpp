// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/waiting.h"

#include <QApplication>
#include <QEventLoop>
#include <QLocale>
#include <QTimer>
#include <utility>

#include "app/run/progress_dialog.h"

namespace interleave {

namespace {

/// For which nobody needs to be told that it goes on.
constexpr int kMomentMs = 300;
constexpr int kBetweenLooksMs = 100;
constexpr int kSteps = 1000;

/// Meanwhile the window is painted, and does nothing else.
void waitFor(const Background& stopped)
{
    QEventLoop loop;
    QTimer looks;
    QObject::connect(&looks, &QTimer::timeout, &loop, [&] {
        if (!stopped.isRunning())
            loop.quit();
    });
    looks.start(1);
    QApplication::setOverrideCursor(Qt::WaitCursor);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    QApplication::restoreOverrideCursor();
}

} // namespace

Result<bool> doInBackground(const QString& title, Background::Work work, QWidget* parent)
{
    Background background;
    QEventLoop moment;
    ProgressDialog dialog(title, parent);
    std::optional<Error> failure;
    QObject::connect(&background, &Background::failed, &dialog, [&](const Error& error) {
        failure = error;
        moment.quit();
        dialog.accept();
    });
    background.begin([&, work = std::move(work)](const Watch& watch) -> Background::Delivery {
        return [&, deliver = work(watch)] {
            deliver();
            moment.quit();
            dialog.accept();
        };
    });
    QTimer::singleShot(kMomentMs, &moment, &QEventLoop::quit);
    QApplication::setOverrideCursor(Qt::WaitCursor);
    moment.exec(QEventLoop::ExcludeUserInputEvents); // they come afterwards
    QApplication::restoreOverrideCursor();
    if (failure)
        return *failure;
    if (!background.isBusy())
        return true;
    QTimer looks;
    QObject::connect(&looks, &QTimer::timeout, &dialog, [&] {
        if (const int share = static_cast<int>(background.share() * kSteps); share > 0)
            dialog.setProgress(share, kSteps,
                               ProgressDialog::tr("%1 %2 %", "what is done, how far it is").arg(title, QLocale().toString(share / 10)));
    });
    looks.start(kBetweenLooksMs);
    const bool isStopped = dialog.exec() != QDialog::Accepted;
    if (failure)
        return *failure;
    if (!isStopped)
        return true;
    background.stop();
    waitFor(background);
    return false;
}

} // namespace interleave
